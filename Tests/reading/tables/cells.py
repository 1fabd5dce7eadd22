"""CSV: quotes, thousands, lists inside a cell, shapes of spreadsheets, names of files and accounts. (files.md, CSV)"""
from cases import case

V = "value-invalid"
U = "file-unreadable"
HEAD = "account;period;revenue;cogs\n"
BETA = {"accounts/b.md": "---\naccount: Beta AB\nformer_ids: [bee]\nowner: Ina\n---\n"}


def money(*rows):
    return {"financials": HEAD + "".join(row + "\n" for row in rows)}


CASE_HEAD = "account;id;unit;resource;amount;period;investment;cash_flows;probability\n"
FIELD = "units: [{id: f, name: F}]\n"


def flows(cell, *rules, separator=";", **more):
    row = CASE_HEAD + f"a;R1;f;E;10;2027-Q1;90000;{cell};0.7\n"
    return dict(units=FIELD, csv={"requests": row.replace(";", separator)}, **more)


CASES = [
    # what follows a closing quote
    case("digits behind a closing quote", None, V + "|front-matter-invalid", csv={"financials": "account,period,revenue\na,2025,※\"1\"200000\n"}),
    case("a text behind a closing quote", None, V + "|front-matter-invalid", csv={"actions": "account,id,text,owner\na,A2,※\"Pipe 12\" wide\",Ina\n"}),
    case("a word behind a closing quote", None, V + "|front-matter-invalid", csv={"actions": "account,id,text,owner\na,A3,※\"y\" z,Ina\n"}),
    case("behind a quote at the end of a row", None, V + "|front-matter-invalid", csv={"actions": "account,id,owner,text\na,A3,Ina,※\"y\"z\n"}),
    case("a letter behind a quote with semicolons", None, V + "|front-matter-invalid", csv={"actions": "account;id;text;owner\na;A3;※\"y\";\"Ina\"s\n"}),
    case("a quoted head with something behind", None, V + "|front-matter-invalid|key-unknown+", csv={"actions": "account,id,\"text\"s,owner\na,A3,y,Ina\n"}),
    case("blanks behind a closing quote", None, csv={"actions": "account,id,text,owner\na,A1,\"y\"  ,Ina\na,A2,\"z\" ,\"Ina\" \n"}),
    case("quotes inside a cell", None, csv={"actions": "account,id,text,owner\na,A1,Pipe 12\" wide,Ina\na,A4,\"a \"\"b\"\" c\",Ina\na,A5,w,O'Neill\na,A6,\"x, y; z\",’t Hart\n"},
         pages={"accounts/a.html": ("Pipe 12\" wide", "a \"b\" c", "x, y; z")}),
    case("a quote that is never closed", None, V + "|front-matter-invalid|file-unreadable", csv={"actions": "account,id,text,owner\na,A1,※\"y,Ina\na,A2,z,Ina\n"}),

    # thousands or a decimal
    case("a point and three digits", None, V, csv=money("a;2026-Q1;‸1.200;"), says=("1200",)),
    case("a comma and three digits", None, V, csv=money("a;2026-Q1;‸1,200;"), says=("1200",)),
    case("two digits, a point and three digits", None, V, csv=money("a;2026-Q1;‸12.500;"), says=("12500",)),
    case("three digits, a comma and three digits", None, V, csv=money("a;2026-Q1;‸980,000;"), says=("980000",)),
    case("three digits of zeros in tabs", None, V, csv={"financials": "account\tperiod\trevenue\na\t2026-Q1\t‸980.000\n"}),
    case("a minus before it", None, V, csv=money("a;2026-Q1;‸-1.200;")),
    case("a cell in quotes", None, V, csv={"financials": HEAD + "a;2026-Q1;※\"1.200\";\n"}),
    case("both signs show as decimal", None, V, csv=money("a;2026-Q1;‸1,200;7,5", "a;2026-Q2;7.5;3"),),
    case("the other sign is the decimal one", None, V, csv=money("a;2026-Q1;‸1.200;7,5")),
    case("each of several", None, f"{V} {V}", csv=money("a;2026-Q1;‸1.200;‸3.400")),
    case("two points", None, V, csv=money("a;2026-Q1;‸1.200.000;")),
    case("a blank between thousands", None, V, csv=money("a;2026-Q1;‸70 500;")),
    case("a comma where commas part the cells", None, V, csv={"financials": "account,period,revenue\na,2026-Q1,※\"1,200\"\n"}),
    case("another number shows the comma", None, csv=money("a;2026-Q1;1,200;7,5")),
    case("another number shows it with a zero", None, csv=money("a;2026-Q1;1,200;0,125")),
    case("another number shows it with two digits", None, csv=money("a;2026-Q1;1234,56;1,200")),
    case("four digits before the sign", None, csv=money("a;2026-Q1;1200,500;5")),
    case("four digits behind the sign", None, csv=money("a;2026-Q1;1,2005;5")),
    case("a zero before the sign", None, csv={"whitespace": "account;site;offering;state;potential;probability\na;M;S;open;5000;0,125\n"}),
    case("a zero and a point before the digits", None, csv={"whitespace": "account;site;offering;state;potential;probability\na;M;S;open;5000;0.125\n"}),
    case("a point where commas part the cells", None, csv={"financials": "account,period,revenue\na,2026-Q1,1.200\n"}),
    case("whole numbers", None, csv=money("a;2026-Q1;980000;610000", "a;2026-Q2;5;-3")),
    case("a decimal comma", None, csv=money("a;2026-Q1;191330,00;150740,50", "a;2026-Q2;1.5;3")),
    case("three digits in a text and an id", None, csv={"actions": "account;id;text;owner\na;A1;1.200;3.500\n"}),

    # lists inside a cell
    case("thousands with blanks", None, V + "+", **flows("‸70 000 95 000 95 000"), says=("70000",)),
    case("three digits behind two", None, V + "+", **flows("‸70 500"), says=("70500", "70 | 500")),
    case("three digits behind three", None, V + "+", **flows("※100 200")),
    case("three digits behind one, later in the list", None, V + "+", **flows("70000 ※5 500")),
    case("thousands with blanks in a comma file", None, V + "+", **flows("※70 500", separator=",")),
    case("years of cash flows with commas", None, V + "+", csv={"requests": CASE_HEAD + "a;R1;f;E;10;2027-Q1;90000;※70,000 95,000;0.7\n"}, units=FIELD),
    case("years of cash flows where a comma is the decimal sign", None, csv={"requests": CASE_HEAD + "a;R1;f;E;10;2027-Q1;90;70,000 95,000;0,7\n"}, units=FIELD),
    case("a comma before a blank", None, V + "+", **flows("70 ,500")),
    case("a comma behind a number", None, V + "+", **flows("70, 500")),
    case("commas between large numbers", None, V + "+", **flows("70000, 80000")),
    case("a title above the columns", None, V, csv={"actions": "※Actions 2026;;\n;;\naccount;id;text\na;A1;x\n"}, says=("line 3",)),
    case("cells parted by bars", None, V, csv={"actions": "※account|id|text\na|A1|x\n"}),
    case("an empty file", None, V, csv={"actions": ""}),
    case("a separator said with a blank behind it", None, csv={"actions": "sep=; \naccount;id;text;owner\na;A1;x;Ina\n"}),
    case("three digits with a bar", None, **flows("70 | 500")),
    case("three numbers with bars", None, **flows("70 | 500 | 950")),
    case("five digits with blanks", None, **flows("70000 95000 95000")),
    case("short numbers with blanks", None, **flows("7 8 95")),
    case("four digits before three", None, **flows("7000 500")),
    case("three digits first", None, **flows("500 70 8000")),
    case("decimal commas in a list", None, csv={"requests": CASE_HEAD + "a;R1;f;E;10;2027-Q1;9;7,5 8,5;0,7\n"}, units=FIELD),
    case("options with bars", None, csv={"asks": "account;id;text;options;recommendation\na;D1;Decide;Grant 320 h | Grant 160 h | Decline;Grant 320 h\n"},
         pages={"accounts/a.html": ("Grant 320 h", "Grant 160 h")}),
    case("one option with blanks and commas", None, csv={"asks": "account;id;text;options\na;D1;Decide;Grant 320 h, Grant 160 h, Decline\n"},
         pages={"accounts/a.html": ("Grant 320 h, Grant 160 h, Decline",)}),
    case("a bar without blanks", None, csv={"asks": "account;id;text;options\na;D1;Decide;Yes|no | Wait\n"}, pages={"accounts/a.html": ("Yes|no",)}),
    case("options of three digits", None, csv={"asks": "account;id;text;options\na;D1;Decide;Grant 70 500 | Wait\n"}, pages={"accounts/a.html": ("Grant 70 500",)}),
    case("roles with blanks", None, csv={"contacts": "account,name,role\na,Mill director,champion user\n"}),
    case("dates with blanks", None, csv={"governance": "account,forum,date,text\na,team,2026-10-01,\"Go on | wait\"\n"}, site="forums: [{id: team}]\n"),

    # shapes of spreadsheets
    case("a first line of the separator", None, csv={"financials": "sep=;\r\naccount;period;revenue\r\na;2026-Q1;1200,50\r\n"}),
    case("a first line of the separator with a byte-order mark", None, csv={"financials": "\ufeffsep=,\naccount,period,revenue\na,2026-Q1,1200\n"}),
    case("a first line of the separator against the look", None, csv={"actions": "sep=;\naccount;id;text, long;owner\na;A1;x;y\n".replace("text, long", "text")}),
    case("columns without a name", None, csv={"financials": "account;period;revenue;;;\r\na;2026-Q1;1200;;;\r\n;;;;;\r\n\r\n\r\n"}),
    case("a byte-order mark", None, csv={"financials": "\ufeffaccount;period;revenue\na;2026-Q1;1200\n"}),
    case("columns in any order", None, csv={"financials": "revenue,account,period\n1200,a,2026-Q1\n"}),
    case("UTF-16 of a spreadsheet", None, U, csv={"financials": "account\tperiod\trevenue\r\na\t2026-Q1\t5\r\n".encode("utf-16")}, says=("UTF-16", "UTF-8")),
    case("UTF-16 without a mark", None, U, csv={"financials": "account\tperiod\trevenue\r\na\t2026-Q1\t5\r\n".encode("utf-16-le")}),
    case("UTF-16 of the other order", None, U, csv={"financials": b"\xfe\xff" + "account;period\r\na;2026\r\n".encode("utf-16-be")}),
    case("line ends of old machines", None, U + "|value-invalid", csv={"financials": b"account;period;revenue\ra;2026-Q1;5\ra;2026-Q2;6\r"}),
    case("a spreadsheet under the name of a CSV file", None, U, csv={"financials": b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00" + bytes(range(256)) * 4}, never=("control character",)),
    case("an old spreadsheet under the name of a CSV file", None, U, csv={"financials": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600}),
    case("a pointer of Git LFS", None, U, csv={"financials": "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"}, says=("LFS",)),
    case("Latin-1", None, U + "+", csv={"actions": "account,id,text,owner\na,A1,Käyttö,Åsa\na,A2,Öl,Åsa\n".encode("latin-1")}),
    case("a picture under the name of a plan", None, U, files={"accounts/b.md": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256))}),
    case("a plan in UTF-16", None, U, files={"accounts/b.md": "---\naccount: Beta\nowner: Ina\n---\n".encode("utf-16")}),
    case("settings in UTF-16", None, U, files={"units.yaml": "units: [{id: f, name: F}]\n".encode("utf-16")}, status=2),
    case("a column without a name that holds something", None, "key-unknown|value-invalid", csv={"financials": "account;period;revenue;\na;2026-Q1;1200;5\n"}),

    # names
    case("a file that is no list", None, "key-unknown", csv={"sales-2026": "account,period\na,2026\n"}),
    case("a list of a misspelt name", None, "key-unknown", csv={"finacials": "account,period,revenue\na,2026,5\n"}, says=("financials",)),
    case("a column that is none", None, "key-unknown", csv={"financials": "account,period,‸revenu\na,2026,5\n"}, says=("revenue",)),
    case("a column twice", None, "key-duplicate", csv={"financials": "account,period,revenue,‸revenue\na,2026,5,6\n"}),
    case("a row without its account", None, V, csv={"financials": "account,period,revenue\n※,2026,5\n"}),
    case("a missing column", None, V, csv={"financials": "※account,revenue\na,5\n"}),
    case("a cell too many", None, V + "|key-unknown|front-matter-invalid", csv={"financials": "account,period,revenue\n※a,2026,5,6\n"}),
    case("an account that is not there, in many rows", None, "reference-unknown",
         csv={"financials": "account,period,revenue\n‸gone,2025-Q1,1\ngone,2025-Q2,1\ngone,2025-Q3,1\na,2025-Q3,1\ngone,2025-Q4,1\n"}, says=("4",)),
    case("an account in another case", None, "reference-unknown", csv={"financials": "account,period,revenue\n‸B,2025-Q1,1\n"}, files=BETA, says=("`b`",)),
    case("an account's name for its id", None, "reference-unknown", csv={"financials": "account,period,revenue\n‸Beta AB,2025-Q1,1\n"}, files=BETA, says=("`b`",)),
    case("an account's former id", None, "reference-unknown", csv={"financials": "account,period,revenue\n‸bee,2025-Q1,1\n"}, files=BETA, says=("`b`", "former")),
    case("an account's file for its id", None, "reference-unknown", csv={"financials": "account,period,revenue\n‸b.md,2025-Q1,1\n"}, files=BETA, says=("`b`",)),
    case("an account with a blank behind", None, csv={"financials": "account,period,revenue\nb ,2025-Q1,1\n"}, files=BETA),
    case("the same figure twice", None, "figure-duplicate", csv={"financials": "account,period,revenue\na,2026-Q1,5\na,2026-Q1,‸5\n"}),
    case("decimal commas where commas part", None, V + "|key-unknown|front-matter-invalid", csv={"financials": "account,period,revenue\n※a,2026-Q1,5,5\n"}),
    case("a unit that is none", None, "reference-unknown", csv={"actions": "account,id,text,owner,unit\na,A1,x,y,‸fieldservice\n"}, units="units: [{id: field-service, name: Field service}]\n", says=("field-service",)),
    case("empty cells are keys left out", None, csv={"actions": "account,id,text,owner,due,status,unit\na,A1,x,y,,,\na,A2,x,,2026-12-01,done,\n"}),
    case("no help that leaves a required cell out", None, V, csv={"financials": "account,period,revenue\na,‸2026-Q7,5\n"}, never=("leave the key out", "leave it out")),
    case("no help that leaves a required key out in a cell", None, V, csv={"actions": "account,id,text,owner\na,‸A 1,x,y\n"}, never=("leave the key out",)),
]
