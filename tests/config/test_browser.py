import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("javascript", [True, False])
def test_signing_in_works_under_the_content_policy(new_page, admin_user, javascript):
    page = new_page(java_script_enabled=javascript)
    page.goto("/admin/")
    page.get_by_label("Username").fill("admin")
    page.get_by_label("Password").fill("password")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(re.compile("/admin/$"))
    assert page.get_by_role("button", name="Log out").is_visible()
