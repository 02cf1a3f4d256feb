"""TEI P5 (4.8): the text with what was mended beside what was found, gaps with their reasons, footnotes, and the editors'
notes as stand-off annotation.

Written by the same sweep as every page, with signs of its own. A change comes out of it as <sic> with its number; what it
is (a gap, a mend, nothing but space) is put right afterwards, when the number says.
"""

import re

from articles.exports.texts import ONLY_RECORD
from articles.pages import passages
from articles.publishing import context_around, excerpts_shown
from articles.text.rendering import Highlight, render
from articles.text.tables import PUBLIC

NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
CHANGE = re.compile(r'<sic n="(\d+)"[^>]*>([^<]*)</sic>')
CHOICE = re.compile(r'(<sic n="\d+"[^>]*>[^<]*</sic>)(<corr[^>]*>[^<]*</corr>)')
EMPTY = re.compile(r"<div[^>]*>\s*</div>")


def escaped(words) -> str:
    return "".join(SIGNS.get(sign, sign) for sign in NOT_IN_XML.sub("", words))


TEI = PUBLIC._replace(
    blocks={
        "paragraph": ('<p id="{0}">', "</p>\n"),
        "heading": ('</div>\n<div n="{1}"><head id="{0}">', "</head>\n"),
        "abstract": ('<ab type="abstract" id="{0}">', "</ab>\n"),
        "list_item": ('<item id="{0}">', ""),
        "ordered_item": ('<item id="{0}">', ""),
        "quotation": ('<p id="{0}">', "</p>\n"),
        "verse": ('<ab type="verse" id="{0}">', "</ab>\n"),
        "caption": ('<ab type="caption" id="{0}">', "</ab>\n"),
        "footnote": ('<p id="{0}">', "</p>"),
    },
    inlines={
        "emphasis": ('<hi rend="italic">', "</hi>"),
        "strong": ('<hi rend="bold">', "</hi>"),
        "link": ('<ref target="{2}">', "</ref>"),
        "run_in": ('<hi rend="run-in" id="{0}">', "</hi>"),
        "sic": ("<sic>", "</sic>"),
    },
    groups={
        "list_item": ('<list rend="bulleted">\n', "</list>\n"),
        "ordered_item": ('<list rend="numbered">\n', "</list>\n"),
        "close_item": ("", "</item>\n"),
        "quotation": ("<quote>\n", "</quote>\n"),
        "footnotes": ('</div>\n<div type="footnotes">\n', ""),
        "footnote": ('<note place="bottom" id="fn-{1}" n="{1}">', "</note>\n"),
    },
    highlight=('<seg type="{1}" id="x-{0}">', "</seg>", ""),
    reference='<ref type="footnote" target="#fn-{1}" n="{1}" id="{0}"/>',
    back="",
    removed='<sic n="{0}" ana="#{1}">{2}</sic>',
    inserted=('<corr n="{0}" ana="#{1}">', "</corr>"),
    alone=("", "\n"),
    shows_changes=True,
    escape=escaped,
)


def document(page) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">{header(page)}{standoff(page)}
<text{language(page)}>
<body>
{body(page)}</body>
</text>
</TEI>
"""


def language(page):
    return f' xml:lang="{escaped(page.content["language"])}"' if page.content["language"] else ""


def body(page) -> str:
    if page.full:
        return written(page.layout, page.layout.changes, page.highlights)
    if not page.only_excerpts or not page.excerpts:
        return f"<div><p>{escaped(ONLY_RECORD)}</p></div>\n"
    today = page.today or page.content
    context = context_around(today, excerpts_shown(today, page.rights))
    ids: set[str] = set()
    windows = passages.windows(page.layout, page.excerpts, context)
    return '<gap reason="rights"/>\n'.join(passage(page, window, ids) for window in windows)


def passage(page, window, ids):
    alone = passages.once(passages.cut_out(page.layout, window), ids)
    return written(alone, (), [each for each in page.highlights if each.id in window.ids])


def written(layout, changes, highlights) -> str:
    plain = [Highlight(each.start, each.end, each.id, each.kind) for each in highlights]
    xml = f"<div>\n{render(layout, TEI, plain)}</div>\n"
    xml = CHANGE.sub(lambda found: told(found, changes[int(found[1]) - 1]), xml)
    xml = CHOICE.sub(r"<choice>\1\2</choice>", xml)
    while EMPTY.search(xml):
        xml = EMPTY.sub("", xml)
    return xml.replace(' id="', ' xml:id="')


def told(found, change):
    """A gap where something was left out, nothing where only the space changed; else what was found."""
    if change.start == change.end:
        return f'<gap reason="{change.reason}" quantity="{change.length}" unit="chars"/>'
    return found[0] if found[2].strip() else ""


def header(page) -> str:
    work = page.work
    return f"""
<teiHeader>
<fileDesc>
<titleStmt><title>{escaped(work.title)}</title>{authors(work)}</titleStmt>
<editionStmt><edition n="{work.edition}">Edition {work.edition}</edition></editionStmt>
<publicationStmt><publisher>{escaped(work.signature)}</publisher><date when="{work.published:%Y-%m-%d}"/><availability status="{status(page)}"><p>{escaped(work.rights)}</p></availability><idno type="URI">{escaped(work.url)}</idno></publicationStmt>
<sourceDesc><bibl>{authors(work)}<title level="a">{escaped(work.title)}</title>{published(work)}{when(page)}{capture(page)}</bibl></sourceDesc>
</fileDesc>
<encodingDesc><editorialDecl><p>Sic and corr show what was found and what is read instead; gap what was left out, with the reason and the number of characters.</p></editorialDecl></encodingDesc>
<profileDesc>{languages(work)}{keywords(work)}<abstract><p>{escaped(page.content["headnote"] or "None.")}</p></abstract></profileDesc>
</teiHeader>
"""


def status(page):
    return "free" if page.full else "restricted"


def authors(work):
    return "".join(f"<author>{escaped(author.words)}</author>" for author in work.authors)


def published(work):
    title = f'<title level="j">{escaped(work.publication)}</title>' if work.publication else ""
    scopes = (("volume", work.volume), ("issue", work.issue))
    return title + "".join(
        f'<biblScope unit="{unit}">{escaped(value)}</biblScope>' for unit, value in scopes if value
    )


def when(page):
    known = page.content["date"]
    bounds = (("notBefore", known["earliest"]), ("notAfter", known["latest"]))
    said = "".join(f' {name}="{day}"' for name, day in bounds if day)
    how = ' cert="medium"' if "date" in page.work.bracketed else ""
    return f"<date{said}{how}>{escaped(page.date_words)}</date>"


def capture(page):
    source = page.content["source"]
    addresses = [source[name] for name in ("address", "archived_copy") if source[name]]
    refs = "".join(f'<ref target="{escaped(address)}"/>' for address in addresses)
    return f'{refs}<idno type="SHA-256">{source["sha256"]}</idno>'


def languages(work):
    code = escaped(work.language)
    return f'<langUsage><language ident="{code}">{code}</language></langUsage>' if code else ""


def keywords(work):
    terms = "".join(f"<term>{escaped(tag)}</term>" for tag in work.tags)
    return f"<textClass><keywords>{terms}</keywords></textClass>" if terms else ""


def standoff(page) -> str:
    """The editors' notes, each pointing to the passage it is about."""
    notes = "".join(note(excerpt, page) for excerpt in page.excerpts)
    return f"<standOff><listAnnotation>\n{notes}</listAnnotation></standOff>" if notes else ""


def note(excerpt, page):
    tags = "".join(
        f'<note type="tag">{escaped(page.named[s].name)}</note>' for s in excerpt["tags"] if s in page.named
    )
    language = escaped(excerpt["translation_language"])
    lang = f' xml:lang="{language}"' if language else ""
    translation = (
        excerpt["translation"] and f'<note type="translation"{lang}>{escaped(excerpt["translation"])}</note>'
    )
    said = f'<note type="{excerpt["kind"]}">{escaped(excerpt["note"])}</note>'
    return (
        f'<annotation xml:id="a-{excerpt["public_id"]}" motivation="commenting" '
        f'target="#x-{excerpt["public_id"]}">{said}{translation}{tags}</annotation>\n'
    )
