"""People and their groups: deactivated when they leave, never deleted, since the log names them."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User

from articles.admin.desk import without_deleting

admin.site.unregister(User)


@admin.register(User)
class PersonAdmin(UserAdmin):
    view_on_site = False
    show_full_result_count = False

    def get_actions(self, request):
        return without_deleting(super().get_actions(request))

    def has_delete_permission(self, request, obj=None):
        return False
