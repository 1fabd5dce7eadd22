"""Files that nothing reads, files that are not there, and pages whose front matter never closes. (files.md, What is read, and what is not)"""
from cases import Link, case

F = "file-unread"
PLAN = "---\naccount: Beta\nowner: Ina\n---\n# x\n"
ROWS = "account,period,revenue\na,2025,5000\n"
P = "accounts/"


def unread(name, path, severity="warning", text=ROWS, **more):
    return case(name, None, F, files={path: "‸" + text if isinstance(text, str) else text}, severity=severity, **more)


def silent(name, files, body=None, **more):
    return case(name, None, files=files, body=body, **more)


CASES = [
    # what looks like input
    unread("an ending in capitals", "data/financials.CSV"),
    unread("an ending in mixed case", "data/ratings-field.Csv", text="account,rater,date,aspect,score\n"),
    unread("a spreadsheet", "data/financials-2026.xlsx", text=b"PK\x03\x04 and more"),
    unread("a spreadsheet of old", "data/financials.xls", text=b"\xd0\xcf\x11\xe0"),
    unread("a file of a folder in data", "data/2026/financials.csv"),
    unread("data in a capital", "Data/financials.csv"),
    unread("accounts in the singular", "account/gamma.md", text=PLAN),
    unread("accounts in a capital", "Accounts/gamma.md", text=PLAN),
    unread("a plan at the top", "gamma.md", text=PLAN),
    unread("a plan's ending in capitals", "accounts/eps.MD", text=PLAN),
    unread("a plan's ending written out", "accounts/delta.markdown", text=PLAN),
    unread("units of another ending", "units.yml", text="units: []\n"),
    unread("the model in a capital", "Model.yaml", text="floor: 1\n"),
    unread("units in the singular", "unit.yaml", text="units: []\n", severity=None),
    unread("a page's ending written out", "pages/how.markdown", text="# How\n"),
    unread("settings in a folder", "settings/units.yaml", text="units: []\n", severity=None),
    unread("CSV beside data", "financials.csv"),
    unread("CSV among the accounts", "accounts/financials.csv", severity=None),
    # what does not look like it, or is read under another ending
    unread("settings of another ending beside those that are read", "site.yml", "info", text="title: Review\n"),
    unread("a picture that nothing links to", "accounts/plan.png", "info", text=b"\x89PNG\r\n\x1a\n"),
    unread("a document that nothing links to", "accounts/offer.pdf", "info", text=b"%PDF-1.4\n"),
    unread("a readme at the top", "README.md", "info", text="# Plans\n\nHow we keep them.\n"),
    unread("a text file at the top", "notes.txt", "info", text="notes\n"),
    case("a spreadsheet beside the list that is read", None, F, csv={"financials": ROWS}, files={"data/financials.xlsx": b"PK\x03\x04"}, severity="info"),
    case("a plan's text file beside the plan", None, F, files={"accounts/a.txt": "‸old\n"}, severity="info"),
    case("several at once", None, f"{F} {F} {F}", files={"units.yml": "‸units: []\n", "data/x/ratings.csv": "‸account\n", "gamma.md": "‸" + PLAN}, severity="warning"),
    # passed over on purpose
    silent("names with an underscore", {"_notes.md": PLAN, "accounts/_template.md": PLAN, "_old/accounts/x.md": PLAN, "data/_financials.csv": ROWS, "pages/_draft.md": "x\n", "accounts/_old/b.md": PLAN}),
    silent("what editors leave", {"accounts/b.md~": PLAN, "accounts/b.md.bak": PLAN, "accounts/b.md.orig": PLAN, "accounts/.b.md.swp": "x", "accounts/b.swp": "x", "accounts/b.tmp": "x",
                                  "data/~$financials.xlsx": "x", "accounts/#b.md#": PLAN, "data/.~lock.financials.csv#": "x"}),
    silent("what systems leave", {".DS_Store": "x", "accounts/Thumbs.db": "x", "data/desktop.ini": "x", ".gitkeep": "", "accounts/.keep": "", ".git/config": "x", "pages/.obsidian/app.json": "{}"}),
    silent("a file that a plan links to", {"accounts/offer.pdf": b"%PDF-1.4\n", "accounts/plan.png": b"\x89PNG"}, body="# S\n\n[Offer](offer.pdf) ![Plan](plan.png)\n"),
    silent("a file that a page links to", {"pages/how.md": "# How\n\n[Sheet](sheet.xlsx)\n", "pages/sheet.xlsx": b"PK\x03\x04"}),
    silent("a file linked with another path", {"files/offer.pdf": b"%PDF"}, body="# S\n\n[Offer](../files/offer.pdf)\n"),
    silent("all that is read", {"accounts/north/b.md": PLAN, "pages/sub/how.md": "# How\n", "data/financials-2026.csv": ROWS, "units.yaml": "units: []\n", "model.yaml": "floor: 2\n"}),
    silent("a list of a further name", {"data/ratings-field-service.csv": "account,rater,date,aspect,score\na,kam,2026-10-01,style,3\n", "data/actions_north.csv": "account,id,text,owner\na,A9,x,y\n"}),
    # links to what is passed over
    case("a link to a dot file", None, "link-broken", body="# S\n\n[x](※.env)\n", files={"accounts/.env": "SECRET=1\n"}, missing=(".env",)),
    case("a link into .git", None, "link-broken", body="# S\n\n[x](※../.git/config)\n", files={".git/config": "[core]\n"}, missing=("config",)),
    case("a link to a file with an underscore", None, "link-broken", body="# S\n\n[x](※_notes.pdf)\n", files={"accounts/_notes.pdf": "x"}, missing=("_notes.pdf",)),
    case("a link to a backup", None, "link-broken", body="# S\n\n[x](※offer.pdf.bak)\n", files={"accounts/offer.pdf.bak": "x"}, missing=("offer.pdf",)),
    case("a link to a file in a folder with a dot", None, "link-broken", body="# S\n\n[x](※.private/offer.pdf)\n", files={"accounts/.private/offer.pdf": "x"}, missing=("offer.pdf",)),
    case("a picture in a folder with an underscore", None, "image-missing|link-broken", body="# S\n\n![x](※_raw/plan.png)\n", files={"accounts/_raw/plan.png": "x"}, missing=("plan.png",)),
    case("a link to a lock file", None, "link-broken", body="# S\n\n[x](※<~$offer.docx>)\n", files={"accounts/~$offer.docx": "x"}, missing=("offer.docx",)),
    # links of the disk
    case("a dangling link", None, "file-unreadable", files={"accounts/x.md": Link("nowhere.md")}, status=1),
    case("a dangling link beside a fault", "tier: ‸nothing", "reference-unknown file-unreadable", files={"accounts/x.md": Link("nowhere.md")}, status=1),
    case("a dangling link in data", None, "file-unreadable", files={"data/financials.csv": Link("gone/financials.csv")}, status=1),
    case("a link to itself", None, "file-unreadable", files={"pages/x.md": Link("x.md")}, status=1),
    case("a dangling picture that is linked", None, "file-unreadable|image-missing+", files={"accounts/x.png": Link("gone.png")}, body="# S\n\n![x](x.png)\n", mends=False),
    case("a link out of the folder", None, "path-outside", files={"accounts/x.md": Link("../../outside/token"), "../outside/token": "SAMPLE-TOKEN-0123456789\nsecond line\n"}, status=1, never=("SAMPLE-TOKEN",)),
    case("a dangling link out of the folder", None, "path-outside|file-unreadable", files={"accounts/x.md": Link("../../outside/none")}, status=1),
    case("a link inside the folder", None, files={"accounts/b.md": Link("_kept/b.md"), "accounts/_kept/b.md": PLAN}),
    # pages and plans whose front matter never closes
    case("a page that never closes", None, "front-matter-invalid", files={"pages/c.md": "※---\ntitle: Foo\n\n# How\n\ntext\n"}, status=1),
    case("a plan that never closes", None, "front-matter-invalid", files={"accounts/c.md": "※---\naccount: Foo\nowner: Ina\n\n# How\n"}, status=1),
    case("a page that closes with other signs", None, "front-matter-invalid", files={"pages/c.md": "※---\ntitle: Foo\n----\n\ntext\n"}, status=1),
    case("a page that closes with too few signs", None, "front-matter-invalid", files={"pages/c.md": "※---\ntitle: Foo\n--\n\ntext\n"}, status=1),
    case("a page of a key with a colon only", None, "front-matter-invalid", files={"pages/c.md": "※---\nlanguage:\n\ntext\n"}, status=1),
    case("a page that ends inside", None, "front-matter-invalid", files={"pages/c.md": "※---\ntitle: Foo"}, status=1),
    case("a page with a quoted key that never closes", None, "front-matter-invalid", files={"pages/c.md": "※---\n\"title\": Foo\n\ntext\n"}, status=1),
    case("a page with a blank before the colon that never closes", None, "front-matter-invalid", files={"pages/c.md": "※---\ntitle : Foo\n\ntext\n"}, status=1),
    case("a page that begins with a rule, and a name and a colon", None, files={"pages/c.md": "---\n\nNote: a rule above a text.\n\n# How\n"}),
    case("a text that is no plan", None, "front-matter-invalid", files={"accounts/README.md": "※# How\n"}, status=1),
    case("settings with a hidden ending", None, "file-unread", files={"units.yaml.txt": "units: []\n"}),
    case("a page that begins with a rule", None, files={"pages/c.md": "---\n\nA rule above, and a text.\n\n# How\n"}),
    case("a page that begins with a rule and words", None, files={"pages/c.md": "---\nWords without a key\n\n# How\n"}),
    case("a page with front matter", None, files={"pages/c.md": "---\ntitle: Foo\n---\n# How\n\n---\n\nnext\n"}),
    case("a page with blanks behind the signs", None, files={"pages/c.md": "---  \ntitle: Foo\n--- \n# How\n"}),
    case("an empty page", None, files={"pages/c.md": ""}),
    case("a page whose code shows front matter", None, files={"pages/c.md": "# How\n\n```\n---\ntitle: x\n```\n"}),
]
