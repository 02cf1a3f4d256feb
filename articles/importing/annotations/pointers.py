"""What makes a selector or a state correct (Web Annotation Data Model, sections 4.2 and 4.3)."""

from articles.importing.annotations.values import (
    NotCorrect,
    a_moment,
    a_string,
    an_address,
    each_of,
    listed,
    one_of,
    types_of,
)

WITH_VALUE = {"FragmentSelector", "CssSelector", "XPathSelector"}
DEEPEST = 20


def selector(value, depth=0):
    if not named(value, "selector", depth):
        return
    kinds = types_of(value)
    if WITH_VALUE & kinds:
        a_string(value.get("value"), f"the value of a {one_of(WITH_VALUE & kinds)}")
    elif "TextQuoteSelector" in kinds:
        a_string(value.get("exact"), "the exact words of a TextQuoteSelector")
        for name in {"prefix", "suffix"} & set(value):
            a_string(value[name], f"the {name} of a TextQuoteSelector")
    elif {"TextPositionSelector", "DataPositionSelector"} & kinds:
        positions(value, one_of(kinds))
    elif "SvgSelector" in kinds and ("value" in value) == ("id" in value):
        raise NotCorrect("has an SvgSelector without exactly one of value and id")
    elif "RangeSelector" in kinds:
        for name in ("startSelector", "endSelector"):
            if not isinstance(value.get(name), dict):
                raise NotCorrect(f"has a RangeSelector without a {name}")
            selector(value[name], depth + 1)
    if not isinstance(value.get("conformsTo", ""), str):
        raise NotCorrect("has a selector that conforms to several things")
    each_of(value, "refinedBy", lambda each: selector(each, depth + 1))


def positions(value, kind):
    for name in ("start", "end"):
        place = value.get(name)
        if not isinstance(place, int) or isinstance(place, bool) or place < 0:
            raise NotCorrect(f"has a {kind} whose {name} is no whole number from 0")


def state(value, depth=0):
    if not named(value, "state", depth):
        return
    kinds = types_of(value)
    if "HttpRequestState" in kinds:
        a_string(value.get("value"), "the value of an HttpRequestState")
    elif "TimeState" in kinds:
        span = "sourceDateStart" in value and "sourceDateEnd" in value
        if bool(listed(value.get("sourceDate"))) == span:
            raise NotCorrect("has a TimeState without either a sourceDate or its start and end")
        for name in ("sourceDateStart", "sourceDateEnd"):
            a_moment(value, name, "the TimeState’s")
        for each in listed(value.get("sourceDate")):
            a_moment({"sourceDate": each}, "sourceDate", "the TimeState’s")
        for each in listed(value.get("cached")):
            an_address(each, "the cached copy of a TimeState")
    each_of(value, "refinedBy", lambda each: selector_or_state(each, depth + 1))


def selector_or_state(value, depth):
    stateful = isinstance(value, dict) and {"TimeState", "HttpRequestState"} & types_of(value)
    (state if stateful else selector)(value, depth)


def named(value, what, depth) -> bool:
    """Is it described here? Otherwise it is an address, or an object with one."""
    if depth > DEEPEST:
        raise NotCorrect(f"has a {what} nested too deeply")
    if isinstance(value, str):
        an_address(value, f"a {what}")
        return False
    if not isinstance(value, dict):
        raise NotCorrect(f"has a {what} that is neither an address nor an object")
    if len(types_of(value)) > 1:
        raise NotCorrect(f"has a {what} of several types")
    if "id" in value or not types_of(value):
        an_address(value.get("id"), f"the id of a {what}")
    return True
