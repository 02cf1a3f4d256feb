"""Why a file is not taken in: a code that never changes and one sentence for the person who sent it."""

CODES = {
    "E-BROKEN": "the file is damaged and cannot be read",
    "E-DEPTH": "its parts are nested too deeply",
    "E-EMPTY": "the file has no letter in it",
    "E-ENCODING": "no known encoding fits the bytes",
    "E-FORMAT": "no reader knows the kind of file",
    "E-LOCKED": "the file is locked with a password",
    "E-MEMORY": "reading it takes more memory than one file may have",
    "E-NUL": "the text contains NUL characters, so the file is damaged or is not text",
    "E-PARTS": "it has more parts than one file may have",
    "E-SCAN": "its pages are pictures without text, so it has to go through text recognition first",
    "E-SIZE": "the file is over the size limit",
    "E-SURROGATE": "the text contains half a character (a lone surrogate)",
    "E-TIME": "reading it takes longer than one file may take",
    "E-WRONG": "the file is not what the end of its name says",
}


class Refusal(ValueError):
    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence

    def __reduce__(self) -> tuple[type["Refusal"], tuple[str, str]]:
        """So that it passes from one process to another."""
        return Refusal, (self.code, self.sentence)


class Unreadable(ValueError):
    """A reader gives up: the code and what it saw. `read` makes it a refusal with the file's name."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def refuse(code: str, file_name: str, detail: str = "") -> Refusal:
    reason = CODES[code]
    more = f" ({detail})" if detail else ""
    return Refusal(code, f"“{file_name}” was not taken in: {reason}{more}.")
