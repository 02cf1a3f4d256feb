from contextlib import closing

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import include, path

PROMISED = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def broken(request):
    raise RuntimeError("on purpose")


def form(request):
    return HttpResponse("sent")


urlpatterns = [path("broken/", broken), path("form/", form), path("", include("config.urls"))]


def carries_every_header(response):
    return all(response.headers.get(name) == value for name, value in PROMISED.items()) and (
        response.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    )


@pytest.mark.django_db
@pytest.mark.urls("tests.config.test_headers")
@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/admin/login/", 200),
        ("/admin/", 302),
        ("/no/such/page/", 404),
        ("/broken/", 500),
        ("/static/admin/css/base.css", 200),
    ],
)
def test_every_response_carries_the_security_headers(address, status):
    with closing(Client(raise_request_exception=False).get(address)) as response:
        assert response.status_code == status
        assert carries_every_header(response)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/about/", "/robots.txt", "/no/such/page/", "/static/admin/css/base.css"]
)
def test_a_reader_is_given_no_cookie(client, address):
    with closing(client.get(address)) as response:
        assert not response.cookies
        assert "Cookie" not in response.headers.get("Vary", "")


def test_a_refused_host_gets_the_headers_too(client):
    with override_settings(SECURE_SSL_REDIRECT=True):
        response = Client().get("/", headers={"host": "elsewhere.example"})
    assert response.status_code == 400
    assert carries_every_header(response)


@pytest.mark.urls("tests.config.test_headers")
def test_a_form_without_its_token_is_refused_on_our_own_page():
    response = Client(enforce_csrf_checks=True).post("/form/")
    assert response.status_code == 403
    assert "This form is no longer valid" in response.content.decode()
    assert carries_every_header(response)


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere():
    sources = {source for values in settings.SECURE_CSP.values() for source in values}
    assert sources == {"'none'", "'self'"}
    assert settings.SECURE_CSP["frame-ancestors"] == settings.SECURE_CSP["base-uri"] == ["'none'"]
