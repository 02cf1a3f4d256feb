"""The captures of a work: bring a new one, see first what comes along, make an earlier one current, place what stayed behind."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from articles import editing, importing, text
from articles.admin.incoming import GONE, put_aside
from articles.admin.incoming_form import UploadForm
from articles.admin.review.guard import READ, batch_of, code_of, desk_page, guarded, may, new_batch, number_of
from articles.admin.review.invisible import shortened
from articles.importing.incoming import drop
from articles.models import Article, Decision, Excerpt, Mark
from articles.sources.read import READERS


@guarded(READ, "GET", "HEAD", "POST")
def captures(request, pk):
    """All captures of a work, what stayed behind on earlier ones, and a form to bring the next."""
    article = get_object_or_404(Article, pk=pk)
    allowed, refusal = may(request.user, "import"), None
    form = UploadForm(request.POST if request.method == "POST" and allowed else None)
    if form.is_bound and form.is_valid():
        try:
            parcel, refusals = put_aside(request, form.cleaned_data)
            if parcel:
                return redirect(reverse("admin:articles_article_capture", args=[pk, parcel]))
            refusal = editing.Refused(" ".join(each.sentence for each in refusals))
        except editing.Refused as said:
            refusal = said
    return shown(request, article, form, refusal)


def shown(request, article, form=None, refusal=None):
    current = article.sources.filter(current=True).first()
    context = {
        "title": f"Captures: {article}",
        "article": article,
        "captures": article.sources.select_related("desk").defer("text"),
        "account": account(current) if current else None,
        "behind": behind(article, current) if current else [],
        "form": form or UploadForm(),
        "refusal": refusal,
        "batch": new_batch(),
        "allowed": may(request.user, "import"),
        "placing": may(request.user, "annotate"),
        "endings": ",".join(READERS),
    }
    wrong = refusal or (form and form.errors)
    return desk_page(
        request, "admin/article/captures.html", context, status=code_of(refusal) if wrong else 200
    )


def account(source):
    """What came along when this capture was brought, and what did not: None when it was the first, or was taken back."""
    made = Decision.objects.filter(source=source, verb="new capture").order_by("-pk").first()
    if made is None or Decision.objects.filter(batch=made.batch).exclude(undone_by=None).exists():
        return None
    old = source.article.sources.filter(sha256=made.after["from"]).first()
    return {"made": made, "old": old, "left": left_marks(made, old, source)}


def left_marks(made, old, source):
    """[(mark, its words there, what stands at its likely place here)]"""
    guesses = dict(made.after["left"])
    marks = Mark.objects.filter(source=old, key__in=guesses).order_by("start")
    return [
        (mark, shortened(old.text[mark.start : mark.end]), words_at(source, guesses[mark.key]))
        for mark in marks
    ]


def words_at(source, span):
    return shortened(source.text[slice(*span)]) if span else ""


def behind(article, current):
    """[(excerpt, the likely words here)] of those that stand on an earlier capture."""
    rows = []
    for old in article.sources.exclude(pk=current.pk):
        left = list(Excerpt.objects.live().filter(source=old))
        places = (
            text.transfer(old.text, current.text, [(each.start, each.end) for each in left]) if left else []
        )
        for excerpt, place in zip(left, places, strict=True):
            likely = place.new or place.guess
            rows.append((excerpt, current.text[slice(*likely)].strip() if likely else ""))
    return rows


@guarded("import", "GET", "HEAD", "POST")
def capture(request, pk, parcel):
    """What would come along with this document; nothing is kept before that was seen."""
    article = get_object_or_404(Article, pk=pk)
    row = next(iter(importing.parcel_of(request.user, parcel)), None)
    if row is None:
        raise editing.Refused(GONE)
    here = redirect(reverse("admin:articles_article_captures", args=[pk]))
    if request.method == "POST":
        if request.POST.get("act") == "take":
            bring(article, row, request.user, batch_of(request))
            messages.success(request, "This capture is current now. One undo brings the one before back.")
        drop(request.user, parcel)
        return here
    source, refusal = None, None
    try:
        source, said, left = rehearsed(article, row, request.user)
    except editing.Refused as refused:
        refusal, said, left = refused, {}, []
    context = {
        "title": f"A new capture: {article}",
        "article": article,
        "row": row,
        "said": said,
        "left": left,
    }
    context |= {"capture": source, "refusal": refusal, "batch": new_batch()}
    status = code_of(refusal) if refusal else 200
    return desk_page(request, "admin/article/capture.html", context, status=status)


def bring(article, row, user, batch):
    place = {name: getattr(row, name) for name in ("address", "archived_copy", "captured")}
    return importing.bring_capture(article, bytes(row.data), row.file_name, user, place, batch)


@transaction.atomic
def rehearsed(article, row, user):
    """The same act, to look at, and taken back whole."""
    source = bring(article, row, user, new_batch())
    told, stay = account(source), behind(article, source)
    source.proposed = source.marks.filter(status="proposed").count()
    transaction.set_rollback(True)
    return source, told["made"].after | {"behind": stay}, told["left"]


@require_POST
@guarded("import", "POST")
def make_current(request, pk):
    article = get_object_or_404(Article, pk=pk)
    source = get_object_or_404(article.sources, pk=number_of(request.POST, "source"))
    try:
        editing.make_current(source, request.user, batch=batch_of(request))
    except editing.Refused as refusal:
        return shown(request, article, refusal=refusal)
    messages.success(request, f"The article is read from {source.file_name} now.")
    return redirect(reverse("admin:articles_article_captures", args=[pk]))


@require_POST
@guarded("import", "POST")
def take_back(request, pk):
    """All that bringing this capture did."""
    article = get_object_or_404(Article, pk=pk)
    made = get_object_or_404(article.decisions, pk=number_of(request.POST, "decision"), verb="new capture")
    try:
        editing.undo_batch(made.batch, request.user)
    except editing.Refused as refusal:
        return shown(request, article, refusal=refusal)
    messages.success(request, "Taken back: the capture before is current again.")
    return redirect(reverse("admin:articles_article_captures", args=[pk]))


@require_POST
@guarded("annotate", "POST")
def place(request, pk):
    """An excerpt that stayed behind stands where these words are."""
    article = get_object_or_404(Article, pk=pk)
    left = Excerpt.objects.live().select_related("source").filter(source__article=article)
    excerpt = get_object_or_404(left, public_id=request.POST.get("excerpt", ""))
    current = get_object_or_404(article.sources, current=True)
    words = request.POST.get("words", "")
    try:
        editing.place_excerpt(excerpt, current, words, request.user, batch=batch_of(request))
    except editing.Refused as refusal:
        return shown(request, article, refusal=refusal)
    messages.success(request, "The excerpt stands in the current capture now.")
    return redirect(reverse("admin:articles_article_captures", args=[pk]))


PAGES = {
    "captures": ("<int:pk>/captures/", captures),
    "capture": ("<int:pk>/captures/<uuid:parcel>/", capture),
    "capture_current": ("<int:pk>/captures/current/", make_current),
    "capture_undo": ("<int:pk>/captures/undo/", take_back),
    "capture_place": ("<int:pk>/captures/place/", place),
}
