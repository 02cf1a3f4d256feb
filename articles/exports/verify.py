"""Do the words of an excerpt stand where its check file says? Needs Python 3.10 or newer and nothing else.

    python verify.py ab23cd45ef.check.json 1.txt capture.txt

The first is the check file of an excerpt. After it come the text of the edition, the captured file, or both, in any
order: each is known by its SHA-256. Nothing is fetched from anywhere. Ends with 0 when everything given proves the words.
"""

import json
import sys
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\x00\x00",
    "utf-32-be": b"\x00\x00\xfe\xff",
}


class Disproved(Exception):
    pass


def must(true, otherwise):
    if not true:
        raise Disproved(otherwise)


def digest(text):
    return sha256(text.encode()).hexdigest()


def whole(check):
    """Nobody changed the check file, not even by accident: its seal is the hash of all the rest."""
    rest = {name: value for name, value in check.items() if name != "seal"}
    sealed = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    must(digest(sealed) == check.get("seal"), "The check file was changed: its seal does not fit.")


def in_edition(check, data):
    text, edition = data.decode(), check["edition"]
    words = "\n\n".join(text[start:end] for start, end in edition["places"])
    must(words == check["words"], "The edition has other words at this place.")
    places = ", ".join(f"{start} to {end}" for start, end in edition["places"])
    return f"The words stand at characters {places} of the edition {edition['address']}"


def in_capture(check, data):
    capture = check["capture"]
    text = text_of(capture, data)
    must(digest(text) == capture["text_sha256"], "The capture does not decode to the text it should.")
    must(covered(capture), "The check file does not account for every character of the place.")
    words = "\n\n".join("".join(read(text, *step) for step in piece) for piece in capture["pieces"])
    must(words == check["words"], "The capture has other words at this place.")
    mended = sum(step[2] is not None for piece in capture["pieces"] for step in piece)
    marked = f"under {mended} marks of the editors" if mended else "letter for letter"
    place = f"characters {capture['start']} to {capture['end']}"
    return f"The words stand at {place} of the capture {capture['file_name']}, {marked}"


def text_of(capture, data):
    """The bytes decoded: the byte order mark dropped, CRLF and CR made LF, nothing else."""
    must(
        capture["decodes"], f"The text of this capture was read from it by {capture['reader']}, not decoded."
    )
    mark = MARKS.get(capture["encoding"], b"")
    data = data[len(mark) :] if mark and data.startswith(mark) else data
    return data.decode(capture["encoding"]).replace("\r\n", "\n").replace("\r", "\n")


def read(text, start, end, instead):
    return text[start:end] if instead is None else instead


def covered(capture):
    """Every character of the place is read once, replaced, left out, or said to be read elsewhere."""
    spans = sorted([step[:2] for piece in capture["pieces"] for step in piece] + capture["elsewhere"])
    joined = all(one[1] == other[0] for one, other in pairwise(spans))
    return bool(spans) and joined and spans[0][0] <= capture["start"] and spans[-1][1] >= capture["end"]


def verify(check, files):
    """One sentence for each file, {name: bytes}, that proves the words; Disproved when one does not."""
    whole(check)
    must(files, "Give the text of the edition, or the captured file, to compare with.")
    proofs = {check["edition"]["sha256"]: in_edition, check["capture"]["sha256"]: in_capture}
    for name, data in files.items():
        proof = proofs.get(sha256(data).hexdigest())
        must(proof, f"{name} is neither the edition nor the capture of this excerpt, or was changed.")
        yield proof(check, data)


def main(names):
    if not names:
        print(__doc__)
        return 2
    try:
        check = json.loads(Path(names[0]).read_text(encoding="utf-8"))
        for sentence in verify(check, {name: Path(name).read_bytes() for name in names[1:]}):
            print(f"{sentence}.")
    except Disproved as reason:
        print(f"NOT PROVED. {reason}")
        return 1
    except OSError as trouble:
        print(f"NOT PROVED. {trouble.filename} cannot be read: {trouble.strerror}.")
        return 1
    except (ValueError, TypeError, LookupError, AttributeError) as trouble:
        print(
            f"NOT PROVED. {names[0]} is not a check file, or what it tells of cannot be decoded: {trouble!r}."
        )
        return 1
    print(f"PROVED: “{check['words']}”")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
