"""Links that vanish, addresses with blanks, names in another normal form, pictures of other hosts, outputs that clash. (files.md, rules.md)"""
import unicodedata
from cases import case

L, I, R, C = "link-broken", "image-missing", "image-remote", "path-clash"
B = "---\naccount: Beta\nowner: Ina\n---\n# First words\n\ntext\n"
NFC = "käyrä"
NFD = unicodedata.normalize("NFD", NFC)
PAGE = "accounts/a.html"


def text(name, body, rules="", files=None, **more):
    return case(name, None, rules, body="# Summary\n\n" + body + "\n", files={"accounts/b.md": B, **(files or {})}, **more)


CASES = [
    text("a folder", "[x](※../accounts/)", L, says=("folder",)),
    text("a folder without its slash", "[x](※../accounts)", L, says=("folder",)),
    text("the folder itself", "[x](※./)", L),
    text("the folder above", "[x](※..)", L),
    text("a list in data", "[x](※../data/financials.csv)", L, {"data/financials.csv": "account,period,revenue\na,2025,5\n"}),
    text("the folder data", "[x](※../data/)", L, {"data/financials.csv": "account,period,revenue\na,2025,5\n"}),
    text("settings", "[x](※../site.yaml)", L, missing=("site.yaml",)),
    text("units", "[x](※../units.yaml)", L, {"units.yaml": "units: []\n"}),
    text("the model", "[x](※../model.yaml#aspects)", L, {"model.yaml": "floor: 2\n"}),
    text("an address with a blank", "[x](※my page.md)", L, {}, says=("%20",)),
    text("a picture's address with a blank", "![x](※mill plan.png)", I + "|" + L, says=("%20",)),
    text("an address with a blank that would lead somewhere", "[x](※my offer.pdf)", L, {"accounts/my offer.pdf": b"%PDF"}),
    text("an address of another host with a blank", "[x](※http://h.example/a b.pdf)", L, says=("a%20b.pdf",)),
    text("a file as if it were a folder", "[x](※b.md/)", L, says=("b.md",)),
    text("no address", "[x](※) and [y](※<>)", L + " " + L),
    text("a picture without an address", "![x](※)", I),
    text("a picture that is a plan", "![x](※b.md)", I),
    text("a title without quotes", "[x](※b.md Title)", L, says=("b.md \"Title\"",)),
    text("words in brackets behind words", "[x](see it) and [1](approx. 3.5) and [2](as in fig. 2)"),
    text("a file that is not there", "[x](※offer.pdf)", L),
    text("a plan that is not there", "[x](※c.md)", L),
    text("a heading that is not there", "[x](※b.md#nothing)", L),
    text("a heading of its own that is not there", "[x](※#nothing)", L),
    text("a heading in another case", "[x](※b.md#First-Words)", L, says=("first-words",)),
    text("a former id for a file", "[x](※old.md)", L, {"accounts/c.md": "---\naccount: C\nformer_ids: [old]\nowner: I\n---\n"}, says=("c.md",)),
    text("another ending", "[x](※b.markdown)", L, says=("b.md",)),
    text("the page that is made of it", "[x](※b.html)", L, says=("b.md",)),
    text("another case", "[x](※B.md)", L, says=("b.md",)),
    text("without an ending", "[x](※b)", L, says=("b.md",)),
    text("a Windows path", "[x](※<..\\pages\\how.md>)", L + "|link-unsafe|path-outside", {"pages/how.md": "# How\n"}, says=("../pages/how.md",)),
    text("the root, a file that is not there", "[x](※/accounts/nix.md)", L),
    text("the root, nearly", "[x](※/acounts/b.md)", L),
    text("a reference", "See ※[x].\n\n[x]: gone.pdf", L),
    text("a page to a folder", "ok", L, {"pages/how.md": "# How\n\n[plans](※../accounts/)\n"}),
    text("a page to a picture that is not there", "ok", I, {"pages/how.md": "# How\n\n![x](※gone.png)\n"}),
    text("out of the folder", "[x](※../../secret.txt)", "path-outside"),
    text("out of the folder with signs", "[x](※..%2F..%2Fsecret.txt)", "path-outside|link-broken"),

    text("the root of the folder", "[x](/accounts/b.md) [y](/accounts/b.md#first-words) ![z](/accounts/z.png)", "", {"accounts/z.png": b"x"}, pages={PAGE: ("b.html",)}),
    text("from page to plan by the root", "ok", "", {"pages/sub/how.md": "# How\n\n[b](/accounts/b.md) [p](/pages/other.md)\n", "pages/other.md": "# Other\n"}),
    text("blanks written as they must be", "[x](my%20offer.pdf) [y](<my offer.pdf>)", "", {"accounts/my offer.pdf": b"%PDF"}),
    text("an address and a title", "[x](b.md \"The other plan\") [y](b.md 'so') [z](<b.md> (so))"),
    text("brackets and round brackets that are no link", "Agreed [1] (see minutes), array[0] (x y), [ ] open, [x] done\n\n- [ ] (later today)"),
    text("brackets in code", "`[x](my page.md)`\n\n    [x](my page.md)\n\n```\n[x](my page.md)\n```"),
    text("addresses of other hosts", "[x](https://h.example/a b) <https://h.example/a> [m](mailto:ina@h.example) [t](tel:+358401234567)".replace("a b", "a%20b")),
    text("headings", "[x](#summary) [y](b.md#first-words) [z](b.md)\n\n## Über uns 🚀\n\n[u](#über-uns-)"),
    text("a plan in its folder by a long way", "[x](../accounts/b.md) [y](./b.md) [z](../accounts/../accounts/b.md)"),
    # normal forms
    text("NFC to NFD", f"![x]({NFC}.png)", "", {f"accounts/{NFD}.png": b"x"}),
    text("NFD to NFC", f"![x]({NFD}.png)", "", {f"accounts/{NFC}.png": b"x"}),
    text("NFD to NFD", f"[x]({NFD}.pdf)", "", {f"accounts/{NFD}.pdf": b"x"}),
    text("written with percent signs", "[x](k%C3%A4yr%C3%A4.pdf) [y](ka%CC%88yra%CC%88.pdf)", "", {f"accounts/{NFD}.pdf": b"x"}),
    text("a page in NFD", f"[x](../pages/{NFC}.md)", "", {f"pages/{NFD}.md": "# x\n"}),
    text("a folder in NFD", f"[x](../pages/{NFC}/how.md)", "", {f"pages/{NFD}/how.md": "# x\n"}),
    text("a heading in NFD", f"[x](#{NFC}) [y](#{NFD})\n\n## {NFD}"),
    text("a name that only looks alike", "[x](※kayra.pdf)", L + " file-unread", {f"accounts/{NFC}.pdf": b"x"}),
    # pictures of other hosts
    text("a picture of another host", "![Logo](※https://h.example/track.png)", R, severity="warning", lacks={PAGE: ("<img src=\"https://h", "src=\"https://h", "src=https://h")}, pages={PAGE: ("Logo", "https://h.example/track.png")}),
    text("a picture of another host by a reference", "※![Logo][l]\n\n[l]: http://h.example/track.png", R, lacks={PAGE: ("src=\"http://h", "src=http://h")}),
    text("two pictures of other hosts", "![A](※https://h.example/a.png) ![B](※https://h.example/b.png)", f"{R} {R}"),
    text("a picture of another host in a link", "[![A](※https://h.example/a.png)](b.md)", R, lacks={PAGE: ("src=\"https://h", "src=https://h")}),
    text("a picture of another host without words", "![](※https://h.example/a.png)", R, lacks={PAGE: ("src=\"https://h", "src=https://h")}),
    text("a picture of another host with capitals", "![A](※HTTPS://h.example/a.png)", R, lacks={PAGE: ("src=\"HTTPS://h", "src=HTTPS://h")}),
    text("a picture of another host on a page", "ok", R, {"pages/how.md": "# How\n\n![A](※https://h.example/a.png)\n"}, lacks={"pages/how.html": ("src=\"https://h", "src=https://h")}),
    text("a picture of a page that starts with slashes", "![A](※//h.example/a.png)", "image-remote|link-unsafe", lacks={PAGE: ("src=\"//h", "src=//h")}),
    text("a picture of the folder", "![A](z.png) [a picture](https://h.example/a.png)", "", {"accounts/z.png": b"x"}),
    text("a picture in code", "`![A](https://h.example/a.png)` and \\![A](https://h.example/a.png)"),
    # outputs that clash
    text("two pages that differ in case", "ok", C, {"pages/How.md": "# How\n", "pages/how.md": "# how\n"}, status=1),
    text("two linked pictures that differ in case", "![x](A.png) ![y](a.png)", C, {"accounts/A.png": b"x", "accounts/a.png": b"y"}, status=1),
    text("two folders that differ in case", "ok", C, {"pages/Sub/how.md": "# How\n", "pages/sub/how.md": "# how\n"}, status=1),
    text("two pages in two normal forms", "ok", C, {f"pages/{NFC}.md": "# x\n", f"pages/{NFD}.md": "# y\n"}, status=1),
    text("two documents in two normal forms", f"[x]({NFC}.pdf) [y]({NFD}.pdf)", C, {f"accounts/{NFC}.pdf": b"x", f"accounts/{NFD}.pdf": b"y"}, status=1),
    text("letters beyond ASCII in two cases", "ok", C, {"pages/Ä.md": "# x\n", "pages/ä.md": "# y\n"}, status=1),
    text("a folder and a page that differ in case", "ok", "", {"pages/How/x.md": "# How\n", "pages/how.md": "# how\n"}),
    text("two pictures that nothing links to", "ok", "file-unread file-unread", {"accounts/A.png": b"x", "accounts/a.png": b"y"}, severity="info"),
    text("two pictures of which one is linked", "![x](A.png)", "file-unread", {"accounts/A.png": b"x", "accounts/a.png": b"y"}),
    text("the same name in two folders", "![x](z.png)", "", {"accounts/z.png": b"x", "accounts/north/z.png": b"y", "accounts/north/d.md": "---\naccount: D\nowner: I\n---\n![x](z.png)\n"}),
    text("names that are alike", "ok", "", {"pages/how.md": "# x\n", "pages/how2.md": "# y\n", "pages/index.md": "# z\n"}),
    text("two accounts of one id in two folders", "ok", "id-duplicate", {"accounts/north/b.md": B.replace("Beta", "Beta two")}),
    # comments and raw HTML
    text("a comment", "※<!-- do not show -->", "html-not-allowed", never=("backtick",), lacks={PAGE: ("do not show",)}),
    text("a comment over lines", "※<!-- do not\nshow -->", "html-not-allowed", never=("backtick",), lacks={PAGE: ("do not",)}),
    text("a tag", "Line ※<br> next", "html-not-allowed", never=()),
    text("comparisons that are no tags", "Costs < 5 and > 3, a<b, x <= y, <5 M€"),
    text("a tag in code", "`<br>` and\n\n    <div>\n\n```html\n<p>\n```"),
]
