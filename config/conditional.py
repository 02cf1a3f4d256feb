"""Conditional requests: an unchanged page costs a 304, and HEAD tells the same ETag as GET (RFC 9110, 9.3.2)."""

from django.middleware.http import ConditionalGetMiddleware


class ConditionalMiddleware(ConditionalGetMiddleware):
    """Django's looks at GET alone; here HEAD has its body until the server drops it, so the same can be said of it."""

    def process_response(self, request, response):
        asked, request.method = request.method, "GET" if request.method == "HEAD" else request.method
        try:
            return super().process_response(request, response)
        finally:
            request.method = asked
