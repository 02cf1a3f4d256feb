"""What the browser says in an act, one value at a time; what makes no sense is refused in a sentence."""

from uuid import UUID

from articles.editing import Refused


class Said(dict):
    def words(self, name, fallback=""):
        value = self.get(name, fallback)
        if not isinstance(value, str):
            raise Refused(f"The field “{name}” takes words.")
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise Refused(f"The field “{name}” holds half a character.")
        return value.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")

    def number(self, name):
        value = self.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Refused(f"The field “{name}” takes a number.")
        return value

    def number_or_none(self, name):
        return None if self.get(name) is None else self.number(name)

    def list_of_words(self, name):
        value = self.get(name, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise Refused(f"The field “{name}” takes a list of words.")
        return value

    def id(self, name):
        try:
            return UUID(self.get(name))
        except (TypeError, ValueError, AttributeError):
            raise Refused(f"The field “{name}” takes the number of a batch.") from None

    @property
    def batch(self):
        return self.id("batch")

    @property
    def why(self):
        return self.words("why").strip()
