"""phrases.py: the texts of the word files: `{name}` is an argument, `{name, one: …, other: …}` one of two forms by its number."""
import re

# Braces and backslashes that stand for themselves, out of the way while a text is read.
ESCAPES = {"\\\\": "\ue012", "\\{": "\ue010", "\\}": "\ue011"}


def parts(pattern):
    """The pieces of a text: plain ones, and (name, forms) for what stands in braces; a form may hold braces of its own."""
    for sign, kept in ESCAPES.items():
        pattern = pattern.replace(sign, kept)
    place = 0
    while place < len(pattern):
        start = pattern.find("{", place)
        if start < 0:
            break
        yield pattern[place:start]
        depth, place, cuts = 1, start + 1, []
        while depth:
            depth += {"{": 1, "}": -1}.get(pattern[place], 0)
            if depth == 1 and (not cuts and pattern.startswith(", one: ", place) or pattern.startswith(", other: ", place)):
                cuts.append(place)
            place += 1
        inner = place - 1
        if cuts:
            yield pattern[start + 1:cuts[0]], (pattern[cuts[0] + 7:cuts[1]], pattern[cuts[1] + 9:inner])
        else:
            yield pattern[start + 1:inner], None
    yield pattern[place:]


def render(pattern, arguments):
    """What a text of the word files may say with its arguments. The form of a count follows the number that is shown; that of a list
    follows how many it names, which its text does not tell."""
    texts = {""}
    for piece in parts(pattern):
        if isinstance(piece, str):
            added = {piece}
        elif piece[1] is None:
            added = {arguments[piece[0]]}
        elif re.fullmatch(r"\u2212?[\d,.]+", arguments[piece[0]]):
            added = render(piece[1][arguments[piece[0]] != "1"], arguments)
        else:
            added = render(piece[1][0], arguments) | render(piece[1][1], arguments)
        texts = {text + more for text in texts for more in added}
    return {restored(text) for text in texts}


def restored(text):
    for sign, kept in ESCAPES.items():
        text = text.replace(kept, sign[1])
    return text
