"""PDFs that lead in circles, swell, lie about their size or are locked."""

import zlib
from random import Random

from tests.sources.pdfs import file_of, font, leaf, lines, pdf, stream

CATALOG = "<< /Type /Catalog /Pages 2 0 R >>"
GOOD = [lines(40, 60, *["The ferry left at dawn"] * 20)]


def malformed_pdf(random: Random) -> tuple[bytes, str]:
    """(bytes, file name) of one of them."""
    made = random.choice(KINDS)
    return made(random), f"{made.__name__}.pdf"


def parent_of_itself(random):
    return tree(random.choice(["2 0 R", "2 0 R " * 500, "6 0 R 2 0 R"]))


def two_parents(random):
    return tree(
        "7 0 R",
        {7: "<< /Type /Pages /Kids [8 0 R] /Count 1 >>", 8: "<< /Type /Pages /Kids [7 0 R] /Count 1 >>"},
    )


def too_many_pages(random):
    return tree("6 0 R", count=random.choice([9_999_999, -1, 2**31, 10**30]))


def many_pages(random):
    return tree(" ".join(["6 0 R"] * random.choice([2_000, 50_000])), count=random.choice([2_000, 50_000]))


def draws_itself(random):
    """A form that shows itself, by way of others."""
    forms = {
        20 + n: form(f"/X{n + 1} Do /X0 Do /X{n + 1} Do", {f"X{m}": 20 + m for m in range(12)})
        for n in range(12)
    }
    page = leaf(9).replace("/Resources <<", "/Resources << /XObject << /X0 20 0 R /X1 21 0 R >>")
    return tree("6 0 R", {6: page, 9: stream("/X0 Do /X1 Do " * random.choice([1, 500])), **forms})


def form(words, others):
    named = " ".join(f"/{name} {number} 0 R" for name, number in others.items())
    box = f"/BBox [0 0 400 560] /Resources << /XObject << {named} >> >>"
    return stream(words).replace("<<", f"<< /Type /XObject /Subtype /Form {box}", 1)


def swells(random):
    """A few kilobytes that unpack to a hundred megabytes, of nothing or of words."""
    words = random.choice([b"\0", b" ", b"BT /F1 9 Tf 9 9 Td (goat) Tj ET\n", b"q ", b"[", b"(" * 64])
    packed = zlib.compress(words * (100_000_000 // len(words)), 9)
    filters = "/FlateDecode"
    if random.random() < 0.3:
        packed, filters = zlib.compress(packed, 9), "/FlateDecode /FlateDecode"
    told = f"<< /Filter [/ASCIIHexDecode {filters}] /Length {len(packed) * 2 + 1} >>"
    return tree("6 0 R", {9: f"{told}\nstream\n{packed.hex()}>\nendstream"})


def deep(random):
    inner = random.choice(["[", "<<", "<< /A [", "("]) * random.choice([500, 100_000])
    return tree("6 0 R", {5: f"<< /Title {inner} >>"})


def no_box(random):
    box = random.choice(["[0 0 0 0]", "[0 0 1e30 1e30]", "[-9999999 0 9999999 9]", "[]", "[/A /B]"])
    return tree("6 0 R", {6: leaf(9).replace("[0 0 400 560]", box)})


def points_at_itself(random):
    """Its list of objects has itself for its forerunner."""
    data = pdf(GOOD)
    start = data.rindex(b"startxref")
    where = data[start:].split()[1]
    return data.replace(b"trailer <<", b"trailer << /Prev " + where, 1)


def locked(random):
    key = "/V 2 /R 3 /Length 128 /P -44" if random.random() < 0.7 else "/V 9 /R 9"
    lock = f"<< /Filter /Standard {key} /O <{'ab' * 32}> /U <{'cd' * 32}> >>"
    return pdf(GOOD, trailer=f"/Encrypt {lock} /ID [<00> <00>]")


def tree(kids, more=None, count=1):
    objects = {
        1: CATALOG,
        2: f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        3: font("Helvetica"),
        4: font("Courier"),
    }
    objects |= {6: leaf(9), 9: stream("BT /F1 9 Tf 40 40 Td (The ferry left at dawn.) Tj ET")}
    return file_of({**objects, **(more or {})})


KINDS = (
    parent_of_itself, two_parents, too_many_pages, many_pages, draws_itself, swells, deep, no_box, points_at_itself, locked,
)  # fmt: skip
