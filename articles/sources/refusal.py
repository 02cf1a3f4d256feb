"""Why a file is not taken in: a code that never changes and one sentence for the person who sent it."""

CODES = {
    "E-EMPTY": "the file has no letter in it",
    "E-ENCODING": "no known encoding fits the bytes",
    "E-FORMAT": "no reader knows the kind of file",
    "E-NUL": "the text contains NUL characters, so the file is damaged or is not text",
    "E-SIZE": "the file is over the size limit",
    "E-SURROGATE": "the text contains half a character (a lone surrogate)",
}


class Refusal(ValueError):
    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


def refuse(code: str, file_name: str, detail: str = "") -> Refusal:
    reason = CODES[code]
    more = f" ({detail})" if detail else ""
    return Refusal(code, f"“{file_name}” was not taken in: {reason}{more}.")
