#!/usr/bin/env python3
"""wide.py: builds a folder whose plan has an address or a word of 200 letters wherever a plan may have a text, and looks at its
pages from 320 to 1440 pixels: none scrolls sideways, and nothing stands beyond its right edge but in a box that scrolls by itself."""
import os
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus"))
LONG = "https://intranet.example/sites/key-accounts/Shared_Documents/2026/plan/" + "Final_version_with_comments_" * 4 + ".docx"
WORD = "Kokonaisvaltaistamisprosessikehitys" * 5
SITE = f"""title: Review
shows: [contacts]
groups: [{{id: area, name: Area, values: [{{id: pulp, name: {WORD}}}]}}]
forums: [{{id: board, name: {WORD}, reviews: true}}]
"""
UNITS = "units:\n" + "".join(f"  - {{id: u{unit}, name: Unit {unit}}}\n" for unit in range(1, 16)) + f"  - {{id: field, name: {WORD}, kpis: [{{id: hours, name: {WORD}}}], capacity: [{{resource: {WORD}, unit: hours, periods: {{2027-Q1: 9}}}}]}}\n"
PLAN = f"""---
account: {WORD}
owner: {WORD}
sponsor: {{name: {WORD}}}
groups: {{area: pulp}}
industry: {WORD}
why_key: See {LONG}
escalation: {{path: [{WORD}], time_limit_days: 5}}
review: {{held: [2026-05-04]}}
custom: {{{WORD}: "{LONG}"}}
value_proposition: [{{id: V1, promise: "{LONG}", value_to_customer: 5, needs: [{{unit: field, commitment: refused}}]}}]
objectives: [{{id: O1, text: "{LONG}", measure: {WORD}, baseline: 1, target: 5, actual: 2, customer_goal: {WORD}, owner: {WORD}, due: 2026-12-12}}]
actions: [{{id: A1, text: "Agree {LONG}", owner: {WORD}, objective: O1, due: 2026-12-12}}, {{id: A2, text: "{LONG}", unit: field}}]
cases: [{{id: C1, text: "{LONG}", investment: 5, cash_flows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], probability: 0.5}}]
requests: [{{id: R1, unit: field, resource: {WORD}, amount: 5, period: 2027-Q1, case: C1, status: declined, reason: "{LONG}", decided_by: {WORD}}}]
kpi_conflicts: [{{unit: field, kpi: hours, account_need: "{LONG}", resolution: {WORD}, owner: {WORD}}}]
alignment: [{{date: 2026-10-01, rater: field, scores: {{style: 4, staff: 2}}, evidence: {{style: "{LONG}"}}}}, {{date: 2026-10-02, rater: kam, scores: {{style: 1}}}}]
governance: [{{forum: board, held: [2026-05-04], decisions: [{{text: "{LONG}", owner: {WORD}}}]}}]
asks: [{{id: D1, forum: board, about: R1, text: "{LONG}", options: ["{LONG}", {WORD}], recommendation: "{LONG}"}}]
contacts: [{{name: {WORD}, influence: 4, support: 2, our_owner: {WORD}}}]
whitespace: [{{site: {WORD}, offering: {WORD}, state: competitor, competitor: {WORD}, potential: 5, probability: 0.5}}]
risks: [{{id: K1, text: "{LONG}", likelihood: 3, impact: 4, mitigation: "{LONG}", owner: {WORD}}}]
---
# {WORD}

{LONG} and [{WORD}](../pages/page.md), `{WORD}`.

## {WORD}

| {WORD} | {WORD} |
|---|---|

- {WORD}
"""
MANY = "---\naccount: Beta\nowner: Ina\nparent: a\nvalue_proposition:\n  - id: V1\n    promise: All of it\n    needs: [" + ", ".join(
    f"{{unit: u{unit}, commitment: confirmed}}" for unit in range(1, 16)) + "]\nwhitespace:\n" + "".join(
    f"  - {{site: Mill, offering: Offering {offering}, state: open, potential: 100000, probability: 0.5}}\n" for offering in range(1, 16)) + "---\n"
# What lies beyond the right edge and in no box that scrolls or cuts it off.
BEYOND = """() => [...document.querySelectorAll('body *')].filter(element => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.right <= document.documentElement.clientWidth + 1 || element.closest('svg, .skip, .vh')) return false;
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above !== document.body && above !== document.documentElement && getComputedStyle(above).overflowX !== 'visible') return false;
  }
  return true;
}).slice(0, 3).map(element => element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 40))"""
faults = []


def write(folder):
    for path, text in {
        "site.yaml": SITE, "units.yaml": UNITS, "accounts/a.md": PLAN, "accounts/b.md": MANY,
        "pages/page.md": f"# {WORD}\n\n{LONG}\n",
    }.items():
        file = os.path.join(folder, path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8") as out:
            out.write(text)


def main():
    with tempfile.TemporaryDirectory() as folder:
        content, site = os.path.join(folder, "content"), os.path.join(folder, "site")
        write(content)
        run = subprocess.run([PROGRAM, "build", "--content", content, "--output", site, "--as-of", "2026-11-24"], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(run.stdout + run.stderr)
        pages = ["index.html", "accounts.html", "accounts/a.html", "accounts/b.html", "pages/page.html"]
        pages += [f"rules/{name}" for name in sorted(os.listdir(os.path.join(site, "rules")))]
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for page in pages:
                tab = browser.new_page()
                tab.goto(f"file://{site}/{page}")
                tab.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
                for width in (320, 390, 640, 641, 900, 1100, 1101, 1280, 1440):
                    tab.set_viewport_size({"width": width, "height": 900})
                    over = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    if over > 0:
                        faults.append(f"{page} at {width}: scrolls {over} px sideways")
                    faults.extend(f"{page} at {width}: beyond the edge: {what}" for what in tab.evaluate(BEYOND))
                tab.close()
            browser.close()
    for fault in faults:
        print("FAIL", fault)
    print(f"{len(pages)} pages at 9 widths, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
