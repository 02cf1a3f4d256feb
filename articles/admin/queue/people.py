"""Who works at the desk."""

from django.contrib.auth import get_user_model


def people_of_the_desk():
    """(username, name as shown, user) of everyone who may sign in at the desk."""
    people = get_user_model()._default_manager.filter(is_active=True, is_staff=True).order_by("username")
    return [(user.get_username(), user.get_full_name() or user.get_username(), user) for user in people]
