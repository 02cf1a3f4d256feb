"""How an act is turned down: in one sentence an editor understands."""


class Refused(Exception):
    """The act cannot be done; nothing was written."""

    def __init__(self, sentence):
        super().__init__(sentence)
        self.sentence = sentence


class Conflict(Refused):
    """Someone else's decision stands in the way; nothing was written. `who`, `when` and `what` tell of theirs."""

    def __init__(self, sentence, who="", when=None, what=""):
        super().__init__(sentence)
        self.who, self.when, self.what = who, when, what


def second_to(decision, what="this"):
    """The conflict of the one who came second to `decision`; with None, to someone who left no trace."""
    if decision is None:
        return Conflict(f"Someone else changed {what} meanwhile.")
    who, when = name_of(decision.user), decision.at
    sentence = f"{who} changed {what} first ({decision.verb}, {when:%-d %B %Y, %H:%M} UTC)."
    return Conflict(sentence, who, when, decision.verb)


def name_of(user) -> str:
    return (user.get_full_name() or user.get_username()) if user else "The import"
