"""sites.py: the sites whose sentences are recomputed: the sample as each of its audiences sees it, the first two cases of the contract,
and small ones (small_sites.py)."""
import os
from collections import namedtuple

from content import load, read
from small_sites import SITE, SMALL, UNITS

Case = namedtuple("Case", "name content audience")


def small(name, folder):
    content = os.path.join(folder, name)
    for path, text in {"site.yaml": SITE, "units.yaml": UNITS, **SMALL[name]}.items():
        os.makedirs(os.path.dirname(os.path.join(content, path)), exist_ok=True)
        with open(os.path.join(content, path), "w", encoding="utf-8") as file:
            file.write(text)
    os.makedirs(os.path.join(content, "accounts"), exist_ok=True)
    return Case(name, content, None)


def all(root, folder):
    sample = os.path.join(root, "content")
    yield Case("sample", sample, None)
    for audience in load(read(os.path.join(sample, "site.yaml")))["audiences"]:
        yield Case(f"sample-{audience}", sample, audience)
    for name in ("first", "second"):
        yield Case(name, os.path.join(root, "Tests/Sites", name, "content"), None)
    for name in SMALL:
        yield small(name, os.path.join(folder, "content"))
