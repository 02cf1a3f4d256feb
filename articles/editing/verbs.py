"""What an undo is called in the log."""


def verb_against(decision) -> str:
    """accept, undo accept, redo accept, undo accept ..."""
    way, _, verb = decision.verb.rpartition(" ")
    return f"{'redo' if way == 'undo' else 'undo'} {verb}"
