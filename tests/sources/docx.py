"""Word files written by hand: the smallest that say what a test asks about."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>{based}</w:style>'
    for name, based in (
        ("Title", ""),
        ("heading 1", ""),
        ("heading 2", '<w:basedOn w:val="heading1"/>'),
        ("Quote", ""),
        ("caption", ""),
        ("Own", '<w:basedOn w:val="heading2"/>'),
    )
)
NUMBERS = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)


def p(words="", style="", inner="", item=None):
    """A paragraph; `inner` is XML of runs, `item` the level of a list."""
    numbered = f'<w:numPr><w:ilvl w:val="{item}"/><w:numId w:val="1"/></w:numPr>' if item is not None else ""
    run = f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>' if words else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbered}</w:pPr>{run}{inner}</w:p>'


def part(root, inner):
    return f'<?xml version="1.0"?><w:{root} xmlns:w="{W}" xmlns:r="{R}">{inner}</w:{root}>'


def docx(body, notes=(), head="", title="", creator="", **more):
    """The bytes of a Word file with this body; `more` holds further parts by name, dots for slashes."""
    footnotes = "".join(
        f'<w:footnote w:id="{number}">{p(each)}</w:footnote>' for number, each in enumerate(notes, 2)
    )
    core = (
        '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>'
        "</c:coreProperties>"
    )
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" TargetMode="External" Target="https://goats.example/"/></Relationships>'
    )
    parts = {
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/styles.xml": part("styles", STYLES),
        "word/numbering.xml": part("numbering", NUMBERS),
        "word/footnotes.xml": part("footnotes", footnotes),
        "word/_rels/document.xml.rels": links,
        "docProps/core.xml": core,
        **({"word/header1.xml": part("hdr", p(head))} if head else {}),
        **more,
    }
    return zipped(parts)


def zipped(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, words in parts.items():
            package.writestr(name, words)
    return file.getvalue()
