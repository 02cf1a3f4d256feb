"""The queue as a page: a table with a box before each text, filters above it, acts on the chosen ones below."""

from django.core.paginator import Paginator

from articles.admin.queue.acts import offered
from articles.admin.queue.choosing import (
    AGES,
    DOUBTS,
    ME,
    NOBODY,
    ORDERS,
    QUESTIONS,
    SHOWN,
    Choice,
)
from articles.admin.queue.people import people_of_the_desk
from articles.admin.queue.texts import next_in_queue, questions, texts
from articles.admin.review.guard import READ, desk_page, guarded, may
from articles.models import Stage

A_PAGE = 50


@guarded(READ, "GET", "HEAD")
def queue(request):
    choice = Choice.asked(request.GET)
    page = Paginator(texts(choice, request.user), A_PAGE).get_page(choice.page)
    for row in page.object_list:
        row.questions = questions(row.article.desk_note)
    context = {
        "title": "Queue",
        "choice": choice,
        "here": choice.query(),
        "page": page,
        "earlier": choice.query(page=str(page.number - 1)),
        "later": choice.query(page=str(page.number + 1)),
        "filters": filters(choice),
        "acts": offered(request.user),
        "next": next_in_queue(request.user),
        "importing": may(request.user, "import"),
    }
    return desk_page(request, "admin/queue/page.html", context)


def filters(choice):
    """(name, label, chosen, [(value, words)]) of each select above the table."""
    people = [(ME, "me"), (NOBODY, "nobody"), *((name, words) for name, words, _ in people_of_the_desk())]
    rows = (
        ("show", "Texts", SHOWN.items()),
        ("stage", "Stage", [("", "any"), *Stage.choices]),
        ("person", "Assigned to", [("", "anybody"), *people]),
        ("doubt", "Proposals", [("", "any"), *DOUBTS.items()]),
        ("age", "Age", [("", "any"), *AGES.items()]),
        ("note", "Desk note", [("", "any"), *QUESTIONS.items()]),
        ("order", "Order", ORDERS.items()),
    )
    return [(name, label, getattr(choice, name), list(options)) for name, label, options in rows]
