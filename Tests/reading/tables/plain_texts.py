"""Texts that are right in every place, and are shown as they were written: an eager check would refuse some of them."""
from cases import case

ANYWHERE = """10:30|C# developer|’t Hoen BV|3M|O'Brien & Söhne|50 % more|1.5 M€|12.25|R&D|Q3/2026|+358 40 123 4567|(draft) biggest|x = y|why?|-5 % at most
.5|5.|1e3|0x1F|1_000 pieces|true|no|Yes|off|null hypothesis|2026-10-01|2026-Q1|https://h.example/a#b?c=d&e=f|mailto:ina@h.example|a:b:c|a::b|50/50|a;b
he said "x"|x* y*|A & B|a > b|a < b|<5 M€|§ 5|№ 5|No. 5|stop!|why?!|ina@h.example|100%|use `x` here|rocket 🚀|naïve Åsa|日本語|شركة|x — y|…|’90s
a «x» b|‘x’ and y|“Fast ones” is what they call us|a#b|a # b|a|x|~ten|a_b|a\\b|C:\\Users\\x|\\\\server\\share|007|0401234567|1.2.3|--|-a|a -b|a - b|?|a'b''c
1:1|12:30:45|2026-10-01T10:00|€5|$5|5 $|^up|(x|x)|/|//|.|..|a.|+|=|<<|>>|>x|<x>|<b>bold</b>|&amp;|a&b|*|5*|a*b*c|_x_|__x__|[x](y)|**x**""".replace("\n", "|").split("|")
# In braces and brackets these would end there; behind a key on a line of its own they are plain.
ON_A_LINE = ["1,200 stops", "a, b and c", "saves 1,5 M, at most", "a [draft] b", "a {x} b", "50 %, then 60 %", "a] b", "a}", "see [x](y)"]
# What YAML reads as something else where it begins a plain value.
NOT_PLAIN = {"a # b", "*", "&amp;", ">x", ">>", "[x](y)", "**x**", "?", "--"}
SAFE = [text for text in ANYWHERE if text not in NOT_PLAIN and text != "~" and not text.startswith(("|", ">", "*", "&", "[", "`", "@", "%"))]


def both(number, texts):
    """Ten texts in five places each: a value, braces, brackets, a block list and a cell."""
    front = "actions:\n" + "".join(f"  - {{id: A{i}, text: {text}, owner: Ina}}\n" for i, text in enumerate(texts))
    front += "risks:\n" + "".join(f"  - id: K{i}\n    text: {text}\n" for i, text in enumerate(texts))
    front += "asks:\n" + "".join(f"  - {{id: D{i}, text: x, options: [{text}, Other]}}\n  - id: E{i}\n    text: x\n    options:\n      - {text}\n      - Other\n" for i, text in enumerate(texts))
    cells = "account\tid\ttext\towner\n" + "".join(f"a\tB{i}\t\"{quoted}\"\tIna\n" for i, quoted in enumerate(text.replace('"', '""') for text in texts))
    return case(f"texts {number}", front, csv={"actions": cells}, pages={"accounts/a.html": tuple(texts)})


CASES = [both(start // 10 + 1, SAFE[start:start + 10]) for start in range(0, len(SAFE), 10)] + [
    case("texts on a line of their own", "risks:\n" + "".join(f"  - id: K{i}\n    text: {text}\n" for i, text in enumerate(ON_A_LINE)), pages={"accounts/a.html": tuple(ON_A_LINE)}),
    case("texts as values at the top", "\n".join(["why_key: 1,5 M, in 3,000 stops [draft]", "industry: 10:30 C# developer", "owner: ’t Hoen, Ina (3M)"]), pages={"accounts/a.html": ("1,5 M, in 3,000 stops [draft]",)}),
    case("texts in quotes in braces", "actions:\n" + "".join(f"  - {{id: A{i}, text: {quoted}, owner: Ina}}\n" for i, quoted in enumerate(
        ["\"a, b\"", "'a, b'", "\"#1\"", "'it''s'", "\"say \\\"x\\\"\"", "\"[x]\"", "'{x}'", "\"a: b\"", "'- x'", "\"1,200\"", "\"“x”\"", "\" x \""])), pages={"accounts/a.html": ("a, b", "it's", "say \"x\"", "1,200", "“x”")}),
    case("customs of every look", "custom: {a: 10:30, b: 1.5, c: 007, d: [1, 2.5, x], e: \"1,200\", f: true, g: 2026-10-01, h: no, i: {j: k}, l: http://h.example/a#b}"),
    case("customs in a block", "custom:\n  a: 1,200\n  b: a, b\n  c:\n    - 1,5\n    - x, y\n  d: C# shop\n  e:\n    f: 007\n  g h: i\n"),
]
