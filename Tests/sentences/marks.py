"""marks.py: pages whose phrases name themselves. Each text of the word files is wrapped in signs of the private use area, so
that a built page carries, around each phrase, its key and the arguments as they are written."""
import json
import os
import re
from html.parser import HTMLParser

from ruamel.yaml import YAML

OPEN, ARGUMENT, VALUE, TEXT, CLOSE = "\uf8f0", "\uf8f1", "\uf8f2", "\uf8f3", "\uf8f4"
PLACEHOLDER = re.compile(r"(?<!\\)\{([A-Za-z0-9_-]+)[,}]")
# The program takes a letter of the first two, the capital of a small number and the sign of a rater; names of aspects are
# no sentences. They show as arguments.
UNMARKED = ("spelled.", "rater.", "aspect.")
VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "col"}


def marked(key, text):
    if key.startswith(UNMARKED):
        return text
    names = dict.fromkeys(PLACEHOLDER.findall(text))
    arguments = "".join(f"{ARGUMENT}{name}{VALUE}{{{name}}}" for name in names)
    return f"{OPEN}{key}{arguments}{TEXT}{text}{CLOSE}"


def write_marked(languages, target):
    """Copies the word files of English with each text marked; gives the texts as they stand, by key."""
    os.makedirs(target, exist_ok=True)
    texts = {}
    for name in sorted(os.listdir(languages)):
        if not re.fullmatch(r"en(\.[a-z]+)?\.yaml", name):
            continue
        with open(os.path.join(languages, name), encoding="utf-8") as file:
            words = YAML(typ="safe", pure=True).load(file)
        texts.update(words)
        with open(os.path.join(target, name), "w", encoding="utf-8") as file:
            for key, text in words.items():
                file.write(f"{json.dumps(key)}: {json.dumps(marked(key, text), ensure_ascii=False)}\n")
    return texts


def plain(text):
    """A text without its marks."""
    out, depth = [], 0
    for part in re.split(f"([{OPEN}{TEXT}{CLOSE}])", text):
        if part == OPEN:
            depth += 1
        elif part == TEXT:
            depth -= 1
        elif part != CLOSE and depth == 0:
            out.append(part)
    return "".join(out)


class Node:
    """An element of a page with what stands in it."""

    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent, self.children = tag, attributes, parent, []

    def get(self, name, default=""):
        return self.attributes.get(name, default)

    @property
    def classes(self):
        return plain(self.get("class")).split()

    def up(self):
        """The element itself and all around it."""
        node = self
        while node is not None:
            yield node
            node = node.parent

    def all(self, tag=None, cls=None):
        for child in self.children:
            if isinstance(child, Node):
                if (tag is None or child.tag == tag) and (cls is None or cls in child.classes):
                    yield child
                yield from child.all(tag, cls)

    def first(self, tag=None, cls=None):
        return next(self.all(tag, cls), None)

    def raw(self):
        return "".join(child if isinstance(child, str) else child.raw() for child in self.children)

    @property
    def name(self):
        """Its text without what stands beside it, small or as a key."""
        def kept(node):
            for child in node.children:
                if isinstance(child, str):
                    yield child
                elif child.tag not in ("small", "svg", "details") and "key" not in child.classes:
                    yield from kept(child)
        return re.sub(r"\s+", " ", plain("".join(kept(self)))).strip()

    @property
    def text(self):
        return re.sub(r"\s+", " ", plain(self.raw()).replace("\xa0", "\uf8fa")).strip().replace("\uf8fa", "\xa0")


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.node = Node("page", {}, None)

    def handle_starttag(self, tag, attributes):
        node = Node(tag, {name: value or "" for name, value in attributes}, self.node)
        self.node.children.append(node)
        if tag not in VOID:
            self.node = node

    def handle_startendtag(self, tag, attributes):
        self.node.children.append(Node(tag, {name: value or "" for name, value in attributes}, self.node))

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.node.tag == tag, f"</{tag}> closes <{self.node.tag}>"
            self.node = self.node.parent

    def handle_data(self, data):
        if self.node.children and isinstance(self.node.children[-1], str):
            self.node.children[-1] += data
        else:
            self.node.children.append(data)


def read_page(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.root


class Use:
    """A phrase where a page shows it."""

    def __init__(self, key, arguments, text, node, attribute, page, within):
        self.key, self.arguments, self.text = key, arguments, text
        self.node, self.attribute, self.page, self.within = node, attribute, page, within

    def around(self, tag, cls=None):
        """The nearest element around the phrase."""
        return next((n for n in self.node.up() if n.tag == tag and (cls is None or cls in n.classes)), None)

    def at(self, node):
        """The same place of the site seen from another element."""
        return Use("", {}, "", node, None, self.page, None)

    @property
    def section(self):
        """The id of the section; that of the brief is `brief`, of the head `head`."""
        for node in self.node.up():
            if node.tag == "section":
                return node.get("id") or node.classes[0]
            if node.tag in ("footer", "nav", "header") and "foot" in node.classes + [""] or node.tag == "header":
                return node.tag
        return "page"

    @property
    def row(self):
        return self.around("tr") or self.around("li")

    @property
    def cell(self):
        return self.around("td") or self.around("th")

    @property
    def head(self):
        """What the row of the phrase is about."""
        cell = self.row.first("th") or self.row.first("td")
        return cell.name

    @property
    def column(self):
        """What the head of the phrase's column says."""
        return plain(self.cell.get("data-l")) if self.cell is not None else ""

    @property
    def label(self):
        """The term above a figure or fact."""
        box = next((n for n in self.node.up() if n.tag == "div" and n.first("dt") and n.parent.tag == "dl"), None)
        return box.first("dt").text if box else ""

    def __str__(self):
        where = [self.page, self.section]
        if self.row is not None:
            head = self.row.first("th") or self.row.first("h3") or self.row
            where.append((self.row.get("id") or head.text)[:60])
        return f"{' › '.join(where)}: {self.key} “{self.text}”"


def uses_in(raw, node, attribute, page):
    """The phrases of a text, outer ones before those within them."""
    found, place = [], 0

    def phrase(within):
        nonlocal place
        place += 1
        key = word()
        arguments = {}
        while raw[place] == ARGUMENT:
            place += 1
            name = word()
            assert raw[place] == VALUE
            place += 1
            arguments[name] = content((ARGUMENT, TEXT), None)
        assert raw[place] == TEXT
        place += 1
        use = Use(key, arguments, "", node, attribute, page, within)
        found.append(use)
        use.text = content((CLOSE,), use)
        place += 1
        return use

    def word():
        nonlocal place
        start = place
        while raw[place] not in (ARGUMENT, VALUE, TEXT):
            place += 1
        return raw[start:place]

    def content(ends, within):
        """Text up to one of the signs, with the phrases in it read; those in arguments are not kept."""
        nonlocal place
        out = []
        while place < len(raw) and raw[place] not in ends:
            if raw[place] == OPEN:
                kept = len(found)
                out.append(phrase(within).text)
                if within is None and ends:
                    del found[kept:]
            else:
                out.append(raw[place])
                place += 1
        return "".join(out)

    content((), None)
    return found


def uses_of(root, page):
    found = []
    for node in [root, *root.all()]:
        for name, value in node.attributes.items():
            if OPEN in value:
                found += uses_in(value, node, name, page)
        for child in node.children:
            if isinstance(child, str) and OPEN in child:
                found += uses_in(child, node, None, page)
    return found
