"""folders.py: what a folder holds, whether its pages are whole, and where they lead."""
import hashlib
import html.parser
import os
import posixpath
import urllib.parse


def files(folder):
    """Digests by path of everything below a folder; a symbolic link is told as one."""
    found = {}
    for base, folders, names in os.walk(folder):
        for name in names + [name for name in folders if os.path.islink(os.path.join(base, name))]:
            path = os.path.join(base, name)
            relative = os.path.relpath(path, folder)
            if os.path.islink(path):
                found[relative] = f"-> {os.readlink(path)}"
            else:
                with open(path, "rb") as file:
                    found[relative] = hashlib.sha256(file.read()).hexdigest()
        if base != folder and not names and not folders:
            found[os.path.relpath(base, folder) + "/"] = "empty"
    return found


def pages(found):
    """Without what a run keeps there for itself."""
    return {path: digest for path, digest in found.items() if not path.startswith(".linjaus-")}


def torn(found, *versions):
    """Paths of files whose bytes are those of no version of the site."""
    return sorted(path for path, digest in found.items() if digest != "empty" and digest not in [version.get(path) for version in versions])


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src") and value]


def dangling(folder):
    """Where the pages that readers come to from the first one lead, and nothing is."""
    missing, seen, rest = [], set(), ["index.html"]
    if not os.path.exists(os.path.join(folder, "index.html")):
        return []
    while rest:
        page = rest.pop()
        if page in seen:
            continue
        seen.add(page)
        if not os.path.exists(os.path.join(folder, page)):
            missing.append(page)
            continue
        if not page.endswith(".html"):
            continue
        links = Links()
        with open(os.path.join(folder, page), encoding="utf-8") as file:
            links.feed(file.read())
        for link in links.found:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            rest.append(posixpath.normpath(posixpath.join(posixpath.dirname(page), urllib.parse.unquote(parts.path))))
    return missing
