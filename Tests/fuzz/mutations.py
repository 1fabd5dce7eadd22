"""Ways to spoil a file: by bytes, by words that matter to the readers, by lines, by pieces of other files."""
import random

# Words on which readers of YAML, CSV, Markdown and templates decide something.
YAML = [": ", "- ", "[", "]", "{", "}", ", ", "#", " # ", "'", '"', "|\n", ">\n", "&a ", "*a", "!!str ", "<<: ", "? ", "---\n", "...\n", "~", "null", "\t", "%",
        "\u2028", "\u00a0", "\ufeff", "\\0", "\\x1b", "’", "“", "yes", "007", "1,5", "70,000", "1e999", "-0", ".inf", "9" * 40, "2026-02-30", "0000-00-00", "2026-Q5",
        "<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n"]
CSV = [",", ";", "\t", '"', '""', "\r", "\r\n", "\n", "sep=;\n", " | ", "=1+1", "1.200", "1,200", "\x00", "\ufeff", "account", "''"]
MARKDOWN = ["# ", "[x](", "](../../../etc/passwd)", "![x](", "](javascript:alert(1))", "](//host/share)", "<script>", "<!--", "-->", "```\n", "> ", "* ", "&#0;", "\\", "](<", ")",
            "](a b.pdf)", "[x]: /y\n", "![](https://example.com/a.png)", "[" * 300, "*" * 300, "](.git/config)", "](%2e%2e/x)", "](\u0000)"]
TEMPLATE = ["{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{{", "{{=", "{{!", "<", ">", '"', "'", "<script>", "<style>", "<!--", "href=", "style=", "onload=", "{{.}}", "{{a.b}}"]


def words(path: str) -> list[str]:
    if path.endswith(".csv"):
        return CSV
    if path.endswith((".html", ".svg")):
        return TEMPLATE
    return YAML + MARKDOWN if path.endswith(".md") else YAML


def spoil(data: bytes, path: str, pick: random.Random, others: list[bytes]) -> bytes:
    """One to six changes of one file."""
    out = bytearray(data)
    for _ in range(pick.choice((1, 1, 1, 2, 3, 6))):
        pick.choice((insert_word, insert_word, insert_word, flip_byte, delete_run, copy_run, swap_lines, drop_line, indent_line, splice, cut))(out, path, pick, others)
    return bytes(out[: 1 << 20])


def place(out: bytearray, pick: random.Random) -> int:
    return pick.randrange(len(out) + 1)


def insert_word(out, path, pick, _):
    at = place(out, pick)
    out[at:at] = pick.choice(words(path)).encode()


def flip_byte(out, _path, pick, _):
    if out:
        out[pick.randrange(len(out))] = pick.randrange(256)


def delete_run(out, _path, pick, _):
    at = place(out, pick)
    del out[at : at + pick.choice((1, 1, 2, 8, 60))]


def copy_run(out, _path, pick, _):
    start, at = place(out, pick), place(out, pick)
    out[at:at] = out[start : start + pick.choice((1, 8, 60, 400))] * pick.choice((1, 1, 2, 40))


def lines_of(out):
    return bytes(out).split(b"\n")


def swap_lines(out, _path, pick, _):
    lines = lines_of(out)
    one, two = pick.randrange(len(lines)), pick.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]
    out[:] = b"\n".join(lines)


def drop_line(out, _path, pick, _):
    lines = lines_of(out)
    del lines[pick.randrange(len(lines))]
    out[:] = b"\n".join(lines)


def indent_line(out, _path, pick, _):
    lines = lines_of(out)
    at = pick.randrange(len(lines))
    lines[at] = pick.choice((b" ", b"  ", b"\t", b"    - ")) + lines[at] if pick.random() < 0.6 else lines[at].lstrip()
    out[:] = b"\n".join(lines)


def splice(out, _path, pick, others):
    other = pick.choice(others)
    start = pick.randrange(len(other) + 1)
    at = place(out, pick)
    out[at:at] = other[start : start + pick.choice((8, 60, 400))]


def cut(out, _path, pick, _):
    del out[place(out, pick) :]
