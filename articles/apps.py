from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ArticlesConfig(AppConfig):
    name = "articles"
    verbose_name = "The desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from articles.editing.permissions import give_rights

        post_migrate.connect(give_rights, sender=self)
