"""All settings. What differs from one machine to another comes from the environment; the README has the table."""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from config import environment

BASE_DIR = Path(__file__).resolve().parent.parent
environment.load(environment.env_file(BASE_DIR))

# The environment

SECRET_KEY = environment.required("SECRET_KEY", "`make run` writes one into .env.")
DEBUG = environment.switch("DEBUG")
PORT = environment.whole_number("PORT", 8000, least=1, most=65535)
SITE_NAME = environment.text("SITE_NAME", "Marginalia")
SITE = environment.site("SITE_URL", f"http://127.0.0.1:{PORT}")
SITE_URL = SITE.url
DATABASES = {"default": environment.database("DATABASE_URL", BASE_DIR)}
MAX_SOURCE_BYTES = environment.whole_number("MAX_SOURCE_BYTES", 10_000_000, least=1, most=1_000_000_000)
MAX_UPLOAD_BYTES = environment.whole_number("MAX_UPLOAD_BYTES", 50_000_000, least=1, most=1_000_000_000)
LOG_LEVEL = environment.choice("LOG_LEVEL", "INFO", environment.LOG_LEVELS)

if DEBUG and not SITE.loopback:
    raise ImproperlyConfigured(
        "DEBUG shows the site's inside to everyone: it needs a SITE_URL on this machine."
    )

# The house

INSTALLED_APPS = [
    "config.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "taggit",
    "django_filters",
    "articles.apps.ArticlesConfig",
]
MIDDLEWARE = [
    "config.headers.security_headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.conditional.ConditionalMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "config.context.site",
            ]
        },
    }
]
TAGGIT_CASE_INSENSITIVE = True

LANGUAGE_CODE = "en"
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "config.storage.HashedFiles"},
}

# People

LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_AGE = 7 * 24 * 60 * 60

# Safety: SITE_URL decides it all

ALLOWED_HOSTS = SITE.hosts
CSRF_TRUSTED_ORIGINS = [SITE_URL]
SESSION_COOKIE_NAME = f"{SITE.cookie_prefix}sessionid"
CSRF_COOKIE_NAME = f"{SITE.cookie_prefix}csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = SITE.secure
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if SITE.secure else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SITE.secure
# W021 asks for HSTS preload, a list in every browser that a domain hardly gets off again: for its owner to decide.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
X_FRAME_OPTIONS = "DENY"
SECURE_CSP = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
    "object-src": ["'none'"],
}

# Logs: one stream, for whoever runs the site to keep

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    # Django's own handlers would mail or stay silent; let its lines go the same way.
    "loggers": {"django": {"handlers": [], "level": LOG_LEVEL, "propagate": True}},
}
