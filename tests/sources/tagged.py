"""Tagged PDFs written by hand: words at their places, and the tree of elements they are pieces of."""

from itertools import count

from tests.sources.pdfs import file_of, font, leaf, shown, stream

FIRST_PAGE, FIRST_ELEMENT = 10, 100


def tagged(pages, tree, title="", creator=""):
    """The bytes of a PDF with these pages, each a list of At, whose words are numbered through the file from 0.

    An element of `tree` is (kind, [what is in it]): elements, and numbers of words. Words no element has are decoration.
    """
    numbers, objects, page_of = count(), base(title, creator), {}
    for at, page in enumerate(pages):
        here = FIRST_PAGE + 2 * at
        pieces = [(next(numbers), each) for each in page]
        page_of |= {piece: here for piece, _ in pieces}
        objects[here] = leaf(here + 1).replace("/Type /Page", f"/Type /Page /StructParents {at}", 1)
        objects[here + 1] = stream(
            "\n".join(f"/Span << /MCID {n} >> BDC {shown(each)} EMC" for n, each in pieces)
        )
    kids = " ".join(f"{FIRST_PAGE + 2 * at} 0 R" for at in range(len(pages)))
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>"
    owner = elements(tree, 6, page_of, objects)
    objects[7] = f"<< /Nums [{' '.join(parents(len(pages), owner, page_of))}] >>"
    return file_of(objects)


def base(title, creator):
    return {
        1: "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>",
        3: font("Helvetica"),
        4: font("Helvetica-Bold"),
        5: f"<< /Title ({title}) /Creator ({creator}) >>",
        6: f"<< /Type /StructTreeRoot /K {FIRST_ELEMENT} 0 R /ParentTree 7 0 R >>",
    }


def elements(element, above, page_of, objects):
    """Writes an element and those in it; gives each piece of words with the number of the element it is in."""
    here = max(FIRST_ELEMENT - 1, *objects) + 1
    kind, inner = element
    objects[here], kids, owner = "", [], {}
    for each in inner:
        if isinstance(each, int):
            kids.append(f"<< /Type /MCR /Pg {page_of[each]} 0 R /MCID {each} >>")
            owner[each] = here
        else:
            kids.append(f"{max(objects) + 1} 0 R")
            owner |= elements(each, here, page_of, objects)
    objects[here] = f"<< /Type /StructElem /S /{kind} /P {above} 0 R /K [{' '.join(kids)}] >>"
    return owner


def parents(pages, owner, page_of):
    """For each page the element of each of its pieces, by number."""
    for at in range(pages):
        mine = {piece: where for piece, where in owner.items() if page_of[piece] == FIRST_PAGE + 2 * at}
        rows = (
            f"{mine[piece]} 0 R" if piece in mine else "null" for piece in range(max(mine, default=-1) + 1)
        )
        yield f"{at} [{' '.join(rows)}]"
