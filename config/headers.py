"""Security headers on every response: pages, errors, redirects and static files.

Outermost in MIDDLEWARE, so that answers given by other middleware (a refused host, a static file) carry them too.
`SECURE_CSP` has the name and the shape Django 6 reads; there this module can give way to Django's own.
"""

from django.conf import settings

FIXED = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def policy(directives):
    return "; ".join(" ".join((name, *sources)) for name, sources in directives.items())


def security_headers(get_response):
    headers = {"Content-Security-Policy": policy(settings.SECURE_CSP), **FIXED}

    def middleware(request):
        response = get_response(request)
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        return response

    return middleware
