"""Who may do what: annotators annotate, editors decide, chiefs publish. A user of None is the system itself."""

from django.contrib.auth.models import Group, Permission

from articles.editing.refusals import Refused

ACTS = {
    "annotate": "articles.add_excerpt",
    "link": "articles.add_excerptlink",
    "decide": "articles.decide_source",
    "mark": "articles.add_mark",
    "edit": "articles.decide_source",
    "facts": "articles.change_fact",
    "catalogue": "articles.change_article",
    "import": "articles.add_source",
    "tags": "articles.change_tag",
    "authors": "articles.change_author",
    "publish": "articles.publish_article",
    "withdraw": "articles.publish_article",
}

LOOK = [
    f"view_{model}"
    for model in (
        "article articleauthor author authorname publication tag tagname source mark fact excerpt excerptlink "
        "edition decision signature incomingannotation"
    ).split()
]
ANNOTATE = [f"{verb}_{model}" for verb in ("add", "change", "delete") for model in ("excerpt", "excerptlink")]
EDIT = [
    "decide_source",
    "add_source",
    "add_mark",
    *(
        f"{verb}_{model}"
        for verb in ("add", "change")
        for model in "article author publication tag fact".split()
    ),
    *(
        f"{verb}_{model}"
        for verb in ("add", "change", "delete")
        for model in "articleauthor authorname tagname".split()
    ),
]
PUBLISH = ["publish_article", "delete_author", "delete_publication", "delete_tag"]

GROUPS = {
    "Annotator": [*LOOK, *ANNOTATE],
    "Editor": [*LOOK, *ANNOTATE, *EDIT],
    "Chief editor": [*LOOK, *ANNOTATE, *EDIT, *PUBLISH],
}


def allowed(user, act) -> bool:
    return user is None or (user.is_active and user.has_perm(ACTS[act]))


def admit(user):
    """Deactivated people change nothing, whatever page they still have open."""
    if user is not None and not user.is_active:
        raise Refused("This account is closed.")


def give_rights(**signal):
    """After every migrate: permissions do not exist yet inside a migration, so the groups get theirs here."""
    for group in Group.objects.filter(name__in=GROUPS):
        names = GROUPS[group.name]
        group.permissions.add(
            *Permission.objects.filter(content_type__app_label="articles", codename__in=names)
        )
