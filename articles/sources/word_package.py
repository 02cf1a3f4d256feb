"""The parts of a Word file (.docx): a zip of XML, read with bounds on number, size and depth, and nothing fetched.

The standard library's zipfile and lxml (BSD) do it. python-docx (MIT, well kept) was looked at and left: it gives neither
footnotes nor what tracked changes inserted, and needs lxml as well.
"""

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from lxml import etree

from articles.sources.refusal import Unreadable

MOST_PARTS = 2000
LARGEST_PART = 40_000_000  # bytes unpacked
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


@dataclass(frozen=True, slots=True)
class Package:
    zip: zipfile.ZipFile

    def part(self, name: str) -> Any | None:
        """The root of one part, or None when the file has no such part."""
        try:
            info = self.zip.getinfo(name)
        except KeyError:
            return None
        if info.flag_bits & 1:
            raise Unreadable("E-LOCKED")
        return parsed(self.bytes_of(info))

    def bytes_of(self, info: zipfile.ZipInfo) -> bytes:
        if info.file_size > LARGEST_PART:
            raise Unreadable("E-SIZE", f"a part of it unpacks to {info.file_size:,} bytes")
        try:
            with self.zip.open(info) as file:
                data = file.read(LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
            raise Unreadable("E-BROKEN", "a part cannot be unpacked") from None
        if len(data) > LARGEST_PART:
            raise Unreadable("E-SIZE", "a part of it unpacks to more than it says")
        return data

    def targets(self, name: str) -> dict[str, str]:
        """Where the relations of a part lead, by their id: only outer addresses."""
        folder, _, file = name.rpartition("/")
        root = self.part(f"{folder}/_rels/{file}.rels")
        if root is None:
            return {}
        outer = (each for each in root if each.get("TargetMode") == "External")
        return {each.get("Id", ""): each.get("Target", "") for each in outer}

    def names(self, start: str) -> list[str]:
        return sorted(
            name for name in self.zip.namelist() if name.startswith(start) and name.endswith(".xml")
        )


def opened(data: bytes) -> Package:
    if data.startswith(OLD_OR_LOCKED):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise Unreadable(
            "E-LOCKED" if locked else "E-WRONG", "" if locked else "this is Word's old format, .doc"
        )
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError):
        raise Unreadable("E-BROKEN" if data.startswith(b"PK") else "E-WRONG") from None
    if len(package.infolist()) > MOST_PARTS:
        raise Unreadable("E-SIZE", f"more than {MOST_PARTS:,} parts")
    return Package(package)


def parsed(data: bytes) -> Any:
    """XML without a document type: one brings nothing but entities, and those only harm."""
    data = data.replace(STRICT.encode(), W.encode())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        deep = "depth" in str(error)
        raise Unreadable("E-DEPTH" if deep else "E-BROKEN", "" if deep else "a part is no XML") from None
    if root.getroottree().docinfo.doctype:
        raise Unreadable("E-BROKEN", "a part declares a document type")
    return root
