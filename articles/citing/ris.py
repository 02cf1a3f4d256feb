"""RIS, the tagged lines that EndNote, Mendeley and Zotero read: UTF-8, CRLF, one tag a line."""

from django.conf import settings


def record(work) -> str:
    lines = [("TY", work.kind.ris), ("ID", work.key), ("TI", work.title)]
    lines += [("AU", author.sorted) for author in work.authors]
    lines += [
        ("PY", work.date.year),
        ("DA", day(work.date)),
        ("T2", work.publication),
        ("VL", work.volume),
        ("IS", work.issue),
        ("M3", work.genre),
        ("LA", work.language),
        *(("KW", tag) for tag in work.tags),
        ("UR", work.cited_at),
        ("L2", work.address),
        ("Y2", f"{work.published:%Y/%m/%d}"),
        ("DP", settings.SITE_NAME),
        ("N1", f"Date: {work.date.words}." if work.date.open_end else ""),
        *(("N1", remark) for remark in work.remarks),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in lines if value or tag == "ER")


def day(date) -> str:
    """YYYY/MM/DD/other: what is not known stays empty between its strokes, but a date always has its year. The end of a
    stretch is told in words; of an open one a note tells."""
    if not date.parts:
        return ""
    if date.open_end:
        return ""
    if date.until:
        return f"{date.year}///{date.words}"
    year, month, day = (*date.parts, None, None)[:3]
    return f"{year:04}/{'' if month is None else f'{month:02}'}/{'' if day is None else f'{day:02}'}/"
