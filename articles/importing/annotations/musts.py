"""What makes an annotation correct: the MUSTs of the Web Annotation Data Model (W3C Recommendation of 23 February 2017).

What the Recommendation leaves open (other types of selectors, further keys) is correct; whether it can be placed is another
question. Selectors and states are in `pointers`.
"""

from articles.importing.annotations.pointers import selector, state
from articles.importing.annotations.values import (
    CONTEXT,
    NotCorrect,
    a_moment,
    a_string,
    an_address,
    each_of,
    has_context,
    listed,
    no_control,
    types_of,
    without,
)

SETS = {"Choice", "Composite", "List", "Independents"}
OF_SPECIFIC = {"selector", "state", "styleClass", "renderedVia", "scope"}
DEEPEST = 20


def check(annotation, inherits=False) -> None:
    """Raises NotCorrect at the first MUST that does not hold. `inherits`: what it stands in names the context."""
    try:
        judge(annotation, inherits)
    except RecursionError:
        raise NotCorrect("is nested too deeply") from None


def judge(annotation, inherits):
    if not isinstance(annotation, dict):
        raise NotCorrect("is no JSON object")
    if not inherits and not has_context(annotation):
        raise NotCorrect(f"does not name the context {CONTEXT}")
    an_address(annotation.get("id"), "its id")
    if "Annotation" not in types_of(annotation):
        raise NotCorrect("is not of the type Annotation")
    if listed(annotation.get("target")) == []:
        raise NotCorrect("has no target")
    if "body" in annotation and "bodyValue" in annotation:
        raise NotCorrect("has both a body and a bodyValue")
    if "bodyValue" in annotation:
        a_string(annotation["bodyValue"], "its bodyValue")
    no_control(annotation)
    about(annotation, "its")
    a_moment(annotation, "generated", "its")
    for each in listed(annotation["target"]):
        resource(each, "target", annotation)
    for each in listed(annotation.get("body")):
        resource(each, "body", annotation)


def resource(value, role, annotation, depth=0):
    """A body or target: an address, a textual body, a set, a specific resource or an external one."""
    if depth > DEEPEST:
        raise NotCorrect(f"has a {role} nested too deeply")
    if isinstance(value, str):
        return an_address(value, f"a {role}")
    if not isinstance(value, dict):
        raise NotCorrect(f"has a {role} that is neither an address nor an object")
    about(value, f"its {role}’s")
    if value.get("textDirection", "auto") not in ("ltr", "rtl", "auto"):
        raise NotCorrect(f"has a {role} whose textDirection is none of ltr, rtl and auto")
    kinds = types_of(value)
    if "TextualBody" in kinds or (role == "body" and is_textual(value)):
        textual(value, role)
    elif kinds & SETS or ("items" in value and "source" not in value and "id" not in value):
        a_set(value, role, annotation, depth)
    elif "source" in value or "SpecificResource" in kinds or OF_SPECIFIC & set(value):
        specific(value, role, annotation, depth)
    else:
        an_address(value.get("id"), f"the id of a {role}")
        without(value, role, "items", "purpose")


def is_textual(value):
    """Without saying so: it has a value, and nothing that makes it another sort of body."""
    other = {"id", "source", "items"} & set(value) or types_of(value) & SETS
    return "value" in value and not other


def textual(value, role):
    if role != "body":
        raise NotCorrect("has a TextualBody as its target")
    a_string(value.get("value"), "the value of a textual body")
    without(value, "textual body", "source", "items")


def a_set(value, role, annotation, depth):
    if not isinstance(value.get("items"), list) or not value["items"]:
        raise NotCorrect(f"has a {role} of several resources without a list of items")
    without(value, f"{role} of several resources", "value", "source", "purpose")
    for each in value["items"]:
        resource(each, role, annotation, depth + 1)


def specific(value, role, annotation, depth):
    source = value.get("source")
    if isinstance(source, dict):
        if "TextualBody" in types_of(source):
            raise NotCorrect(f"has a {role} whose source is a TextualBody")
        an_address(source.get("id"), f"the id of the source of a {role}")
        about(source, f"the source of its {role}’s")
    else:
        an_address(source, f"the source of a {role}")
    without(value, f"{role} with a source", "items", "value")
    if "styleClass" in value and "stylesheet" not in annotation:
        raise NotCorrect("has a styleClass and no stylesheet")
    each_of(value, "selector", selector)
    each_of(value, "state", state)


def about(value, whose):
    """What may be said of every resource."""
    a_moment(value, "created", whose)
    a_moment(value, "modified", whose)
    for name in ("rights", "via"):
        for each in listed(value.get(name)):
            an_address(each, f"{whose} {name}")
    if "canonical" in value:
        an_address(value["canonical"], f"{whose} canonical")
