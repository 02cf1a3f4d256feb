"""Documents come in: send files or paste a text, see what was understood, then take in all, some or none."""

from io import BytesIO

from django.contrib import messages
from django.core.files.base import File
from django.shortcuts import redirect
from django.urls import path, reverse

from articles import editing, importing
from articles.admin.incoming_form import PlaceForm, UploadForm
from articles.admin.review.guard import desk_page, guarded
from articles.importing.documents import CREATED, UNCHANGED
from articles.importing.incoming import MOST, drop
from articles.models import Incoming, Rights, Source
from articles.sources.read import READERS

GONE = "This upload is not here any more: it was decided on, or it is older than a day."


@guarded("import", "GET", "HEAD", "POST")
def incoming(request):
    """The first page: what to bring in. Nothing sent from here is kept before the second page was seen."""
    form, error = UploadForm(request.POST if request.method == "POST" else None), ""
    if request.method == "POST" and form.is_valid():
        try:
            parcel, refusals = put_aside(request, form.cleaned_data)
        except editing.Refused as refusal:
            error = refusal.sentence
        else:
            for refusal in refusals:
                messages.error(request, f"{refusal.code}: {refusal.sentence}")
            if parcel:
                return redirect(reverse("admin:articles_source_parcel", args=[parcel]))
            error = "Nothing of this can be taken in."
    context = {
        "title": "Bring in documents",
        "form": form,
        "error": error,
        "most": MOST,
        "endings": list(READERS),
        "waiting": waiting(request.user),
    }
    wrong = error or (request.method == "POST" and form.errors)
    return desk_page(request, "admin/incoming/form.html", context, status=400 if wrong else 200)


def put_aside(request, said):
    files = [*request.FILES.getlist("files"), *pasted(said)]
    if not files:
        raise editing.Refused("Choose files, or paste a text.")
    place = {name: said[name] for name in PlaceForm.base_fields}
    return importing.put_aside(files, request.user, place)


def pasted(said):
    """The pasted text as a file of its own; browsers send CRLF whatever was pasted."""
    if said["text"].strip():
        data = said["text"].replace("\r\n", "\n").encode()
        file = File(BytesIO(data), f"{said['name'].strip().replace('/', '-') or 'pasted'}.txt")
        file.size = len(data)
        yield file


def waiting(user):
    """[(parcel, file names)] of what this person sent and has not decided on."""
    found = {}
    for row in Incoming.objects.filter(user=user).only("parcel", "file_name"):
        found.setdefault(row.parcel, []).append(row.file_name)
    return list(found.items())


@guarded("import", "GET", "HEAD", "POST")
def parcel(request, parcel):
    """The second page: what each document is. From here all, some or none are taken in."""
    rows = importing.parcel_of(request.user, parcel)
    if not rows:
        raise editing.Refused(GONE)
    if request.method == "POST" and request.POST.get("act") == "cancel":
        drop(request.user, parcel)
        messages.success(request, "Nothing was kept.")
        return redirect(reverse("admin:articles_source_incoming"))
    chosen = {row for row in rows if request.POST.get(f"take-{row.pk}") == "yes"}
    forms = [place_form(request, row, row in chosen) for row in rows]
    error = ""
    if request.method == "POST":
        if chosen and all(form.is_valid() for form in forms if form.is_bound):
            return taken(request, parcel, [row for row in rows if row in chosen])
        error = "" if chosen else "Choose at least one document, or cancel."
    context = {
        "title": "What came in",
        "files": described(rows, forms, chosen, request.method == "POST"),
        "error": error,
        "rights": [("", "Excerpts only, until somebody decides"), *Rights.choices],
    }
    context["fit"] = sum(understood.fit for _, understood, _, _ in context["files"])
    return desk_page(
        request, "admin/incoming/parcel.html", context, status=400 if request.method == "POST" else 200
    )


def place_form(request, row, bound):
    said = {name: getattr(row, name) for name in PlaceForm.base_fields}
    form = PlaceForm(request.POST if bound else None, initial=said, prefix=f"f{row.pk}")
    if bound and form.is_valid():
        for name, value in form.cleaned_data.items():
            setattr(row, name, value)
    return form


def described(rows, forms, chosen, posted):
    found = importing.understand([(bytes(row.data), row.file_name) for row in rows])
    return [
        (row, understood, form, row in chosen if posted else understood.fit)
        for row, understood, form in zip(rows, found, forms, strict=True)
    ]


def taken(request, parcel, rows):
    """Each by itself: one that is refused does not hold up the others."""
    rights = request.POST.get("rights", "")
    rights = rights if rights in Rights.values else ""
    outcomes = [importing.take_in(row, request.user, rights) for row in rows]
    drop(request.user, parcel)
    slugs = {outcome.slug for outcome in outcomes if outcome.slug}
    found = (
        Source.objects.filter(current=True, article__slug__in=slugs).select_related("article").defer("text")
    )
    sources = {source.article.slug: source for source in found}
    context = {
        "title": "Taken in",
        "outcomes": [(outcome, sources.get(outcome.slug)) for outcome in outcomes],
        "created": sum(outcome.status == CREATED for outcome in outcomes),
        "CREATED": CREATED,
        "UNCHANGED": UNCHANGED,
    }
    return desk_page(request, "admin/incoming/done.html", context)


def incoming_urls(site):
    return [
        path("incoming/", site.admin_view(incoming), name="articles_source_incoming"),
        path("incoming/<uuid:parcel>/", site.admin_view(parcel), name="articles_source_parcel"),
    ]
