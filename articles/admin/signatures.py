"""The name one's work carries in public: everyone sees and changes their own, nobody another's."""

from django.contrib import admin

from articles.admin.desk import DeskAdmin
from articles.models import Signature


@admin.register(Signature)
class SignatureAdmin(DeskAdmin):
    fields = ("name", "single_keys")
    list_display = ("name",)

    def get_queryset(self, request):
        return super().get_queryset(request).filter(user=request.user)

    def has_module_permission(self, request):
        return request.user.is_active and request.user.is_staff

    def has_view_permission(self, request, obj=None):
        return obj is None or obj.user_id == request.user.pk

    has_change_permission = has_view_permission

    def has_add_permission(self, request):
        return not Signature.objects.filter(user=request.user).exists()

    def save_model(self, request, obj, form, change):
        obj.user = request.user
        super().save_model(request, obj, form, change)
