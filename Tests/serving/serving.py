#!/usr/bin/env python3
"""serving.py: the samples of docs/serving with the real nginx and Apache, on loopback. Every file of the sample site is asked for; type, headers,
compression, 304, folders, hidden files and the switch of `current` are compared; Chromium looks at every page for what the policy refuses."""
import gzip
import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

from playwright.sync_api import sync_playwright

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus"))
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml; charset=utf-8",
    ".json": "application/json; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
    ".xml": None, ".js": None, ".pdf": "application/pdf", ".png": "image/png",
}
HEADERS = {
    "x-content-type-options": "nosniff", "referrer-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
    "x-robots-tag": "noindex",
}
APACHE_MODULES = ("mpm_event authn_core authz_core authz_host alias allowmethods dir deflate filter headers mime rewrite socache_shmcb "
                  "ssl substitute autoindex")
faults = []
checks = 0


def check(isTrue, text):
    global checks
    checks += 1
    if not isTrue:
        faults.append(text)
        print("FAIL", text)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def sample(name, folder, port, replacements):
    """A sample of the docs for this machine: other port, paths and certificate, and nothing else."""
    with open(os.path.join(ROOT, "docs/serving", name), encoding="utf-8") as file:
        text = file.read()
    for old, new in replacements + [
            ("/srv/intranet/accounts", f"{folder}/target"), ("/etc/ssl/certs/intranet.example.pem", f"{folder}/server.pem"),
            ("/etc/ssl/private/intranet.example.key", f"{folder}/server.key")]:
        assert old in text, f"{name} lacks {old}"
        text = text.replace(old, new)
    return text


def nginx(folder, port):
    text = sample("nginx.conf", folder, port, [("listen      443 ssl;", f"listen 127.0.0.1:{port} ssl;")])
    temporary = "".join(f"    {kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;\n" if os.getuid() == 0 else ""
    with open(f"{folder}/nginx.conf", "w", encoding="utf-8") as file:
        file.write(f"{user}worker_processes 1;\ndaemon off;\npid {folder}/nginx.pid;\nerror_log {folder}/nginx.log;\n"
                   f"events {{}}\nhttp {{\n    include /etc/nginx/mime.types;\n    default_type application/octet-stream;\n"
                   f"    access_log off;\n{temporary}{text}}}\n")
    return ["nginx", "-p", folder, "-c", f"{folder}/nginx.conf", "-e", f"{folder}/nginx.log"]


def apache(folder, port):
    text = sample("apache.conf", folder, port, [("<VirtualHost *:443>", f"<VirtualHost 127.0.0.1:{port}>")])
    modules = "".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"
        for name in APACHE_MODULES.split())
    with open(f"{folder}/apache.conf", "w", encoding="utf-8") as file:
        file.write(f"{modules}ServerRoot {folder}\nPidFile {folder}/apache.pid\nDefaultRuntimeDir {folder}\nErrorLog {folder}/apache.log\n"
                   f"Listen 127.0.0.1:{port}\nServerName intranet.example\nTypesConfig /etc/mime.types\nUser www-data\nGroup www-data\n"
                   f"<Directory />\n    AllowOverride None\n    Require all denied\n</Directory>\n{text}")
    return ["apache2", "-d", folder, "-f", f"{folder}/apache.conf", "-D", "FOREGROUND"]


def answer(port, path, method="GET", headers=None):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=20)
    connection.request(method, path, headers={"Host": "intranet.example", **(headers or {})})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, {name.lower(): value for name, value in response.getheaders()}, body


def wait_for(port, process, log):
    for _ in range(200):
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    with open(log, encoding="utf-8") as file:
        sys.exit(f"the server does not start: {file.read()}")


def site_files(site):
    for base, _, names in sorted(os.walk(site)):
        for name in sorted(names):
            if not name.startswith(".") and name != "release.json":
                yield os.path.relpath(os.path.join(base, name), site)


def check_headers(name, path, headers, isThere=True):
    for header, value in HEADERS.items():
        check(headers.get(header) == value, f"{name}: {path}: {header}: {headers.get(header)}")
    check("default-src 'none'" in headers.get("content-security-policy", ""), f"{name}: {path} has no policy")
    caching = "private, max-age=300" if isThere and path.startswith("/accounts/assets/") else "private, no-cache"
    check(headers.get("cache-control") == caching, f"{name}: {path}: cache-control: {headers.get('cache-control')}")


def check_files(name, port, site):
    for file in site_files(site):
        if file == "404.html":
            continue
        path = f"/accounts/{file}"
        with open(os.path.join(site, file), "rb") as source:
            expected = source.read()
        status, headers, body = answer(port, path)
        check(status == 200 and body == expected, f"{name}: {path}: {status}, {len(body)} of {len(expected)} bytes")
        kind = TYPES.get(os.path.splitext(file)[1]) if not file.startswith("files/") else None
        check(kind is None or headers.get("content-type", "").lower() == kind, f"{name}: {path}: {headers.get('content-type')}")
        check_headers(name, path, headers)
        status, zipped, body = answer(port, path, headers={"Accept-Encoding": "gzip"})
        isText = kind is not None and "charset" in kind and len(expected) > 2000
        check(not isText or zipped.get("content-encoding") == "gzip" and gzip.decompress(body) == expected, f"{name}: {path} is not compressed")
        status, _, body = answer(port, path, headers={"Accept-Encoding": "gzip", "If-None-Match": zipped.get("etag", "none")})
        check(status == 304 and not body, f"{name}: {path}: {status} for what has not changed")
    status, _, body = answer(port, "/accounts/", method="HEAD")
    check(status == 200 and not body, f"{name}: HEAD: {status}")
    with open(f"{site}/index.html", "rb") as source:
        check(answer(port, "/accounts/")[2] == source.read(), f"{name}: /accounts/ is not the overview")
    status, headers, _ = answer(port, "/accounts")
    check(status == 301 and headers["location"].endswith("/accounts/"), f"{name}: /accounts: {status} {headers.get('location')}")


def check_refusals(name, port, folder):
    # What is not there, folders, hidden files, and what lies beside the release.
    for path in ("/accounts/none.html", "/accounts/accounts/none.html", "/accounts/a/b/c/none", "/accounts/accounts/", "/accounts/assets/",
                 "/accounts/accounts", "/accounts/.linjaus-manifest", "/accounts/data/.hidden", "/accounts/release.json", "/accounts/404.html",
                 "/accounts/index.html/", "/accounts/current/index.html", "/accounts/releases/1/index.html"):
        status, headers, body = answer(port, path)
        text = body.decode("utf-8", "replace")
        check(status == 404, f"{name}: {path}: {status}")
        check('<head><base href="/accounts/">' in text and "assets/style.css" in text, f"{name}: {path} does not show the page for it: {text[:80]}")
        check("Index of" not in text, f"{name}: {path} lists a folder")
        check_headers(name, path, headers, isThere=False)
    for path in ("/accounts/../releases/1/index.html", "/accounts/..%2freleases/1/index.html", "/accounts../releases/1/index.html", "/etc/passwd"):
        status, _, body = answer(port, path)
        check(status in (400, 403, 404) and b"releases" not in body, f"{name}: {path}: {status}")
    for method in ("POST", "PUT", "DELETE"):
        status = answer(port, "/accounts/index.html", method=method)[0]
        check(status in (403, 405), f"{name}: {method}: {status}")


def check_downloads(name, port):
    """What a browser runs is for download; all else is shown."""
    for file, isRun in (("files/a.html", True), ("files/accounts/B.SVG", True), ("files/c.xml", True), ("files/d.pdf", False), ("files/html", False), ("index.html", False),
                        ("assets/favicon.svg", False)):
        status, headers, _ = answer(port, f"/accounts/{file}")
        check(status == 200 and headers.get("content-disposition") == ("attachment" if isRun else None), f"{name}: {file}: {headers.get('content-disposition')}")


def check_switch(name, port, folder):
    os.symlink("releases/2", f"{folder}/target/next")
    os.replace(f"{folder}/target/next", f"{folder}/target/current")
    check(b"SECOND RELEASE" in answer(port, "/accounts/index.html")[2], f"{name}: the second release is not shown at once")
    os.symlink("releases/1", f"{folder}/target/next")
    os.replace(f"{folder}/target/next", f"{folder}/target/current")
    check(b"SECOND RELEASE" not in answer(port, "/accounts/index.html")[2], f"{name}: the first release is not shown again at once")


def new_address(site, page):
    """Where a page of a former id leads to; None for any other page."""
    with open(os.path.join(site, page), encoding="utf-8") as file:
        refresh = re.search(r'http-equiv="refresh" content="0; ?url=([^"]+)"', file.read())
    return os.path.normpath(os.path.join(os.path.dirname(page), refresh[1])) if refresh else None


def check_pages(name, port, site, browser):
    context = browser.new_context(ignore_https_errors=True)
    pages = [page for page in site_files(site) if page.endswith(".html") and page != "404.html" and not page.startswith("files/")]
    moved = {page: new_address(site, page) for page in pages if new_address(site, page)}
    missing = ["none.html", "accounts/none.html", "a/b/none.html"]
    for page in pages + missing:
        tab = context.new_page()
        said = []
        # A page that only leads on names no icon, and the browser asks the host for its own.
        tab.on("console", lambda message: said.append(message.text) if not message.location["url"].endswith("/favicon.ico") else None)
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.on("requestfailed", lambda request: said.append(f"not had: {request.url}"))
        tab.on("response", lambda response: said.append(f"{response.status}: {response.url}")
               if response.status >= 400 and not response.request.is_navigation_request() and not response.url.endswith("/favicon.ico")
               else None)
        tab.goto(f"https://127.0.0.1:{port}/accounts/{page}")
        if page in moved:
            tab.wait_for_url(f"https://127.0.0.1:{port}/accounts/{moved[page]}")
        said = [text for text in said if page not in missing or "the server responded with a status of 404" not in text]
        check(not said, f"{name}: {page}: {said}")
        rules = tab.evaluate("document.styleSheets.length && document.styleSheets[0].cssRules.length")
        check(rules > 50, f"{name}: {page} has no style")
        if page in missing:
            tab.click("main a")
            check(tab.url == f"https://127.0.0.1:{port}/accounts/index.html", f"{name}: {page} leads to {tab.url}")
        tab.close()
    # An image that brings a style of its own, as the icon does, is not touched by the policy.
    tab = context.new_page()
    tab.goto(f"https://127.0.0.1:{port}/accounts/index.html")
    colour = tab.evaluate("""async () => {
        const image = Object.assign(new Image(32, 32), {src: 'assets/favicon.svg'})
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), {width: 32, height: 32}).getContext('2d')
        canvas.drawImage(image, 0, 0, 32, 32)
        return [...canvas.getImageData(9, 9, 1, 1).data]
    }""")
    check(colour == [15, 76, 129, 255], f"{name}: the icon has lost its colour: {colour}")
    # The policy is in force: what it does not name is refused.
    tab = context.new_page()
    tab.goto(f"https://127.0.0.1:{port}/accounts/index.html")
    tab.evaluate("document.head.append(Object.assign(document.createElement('style'), {textContent: 'body{color:red}'}))")
    colour = tab.evaluate("getComputedStyle(document.body).color")
    check(colour != "rgb(255, 0, 0)", f"{name}: the policy lets an inline style through")
    tab.evaluate("document.body.setAttribute('onclick', 'document.title = 1'); document.body.click()")
    check(tab.title() != "1", f"{name}: the policy lets a handler through")
    context.close()


def check_server(name, start, folder, site, browser):
    port = free_port()
    with open(f"{folder}/{name}.out", "wb") as output:
        process = subprocess.Popen(start(folder, port), stdout=output, stderr=output, cwd=folder)
        try:
            wait_for(port, process, f"{folder}/{name}.out")
            check_files(name, port, site)
            check_refusals(name, port, folder)
            check_downloads(name, port)
            check_switch(name, port, folder)
            check_pages(name, port, site, browser)
        finally:
            process.terminate()
            process.wait()


def check_policy():
    """The policy stands in four files, and is one."""
    policies = set()
    for name in ("nginx.conf", "apache.conf", "web.config", "staticwebapp.config.json"):
        with open(os.path.join(ROOT, "docs/serving", name), encoding="utf-8") as file:
            text = file.read()
        policies |= set(re.findall(r"default-src[^\"]*", text))
        if name.endswith(".json"):
            json.loads(text)
        if name.endswith(".config"):
            xml.etree.ElementTree.fromstring(text)
    check(len(policies) == 1, f"the samples have different policies: {policies}")


def main():
    check_policy()
    os.environ["PATH"] += ":/usr/sbin"
    folder = tempfile.mkdtemp()
    # Apache's workers give up root and have to reach the pages.
    os.chmod(folder, 0o755)
    try:
        site = f"{folder}/target/releases/1"
        os.makedirs(f"{folder}/target/releases")
        content = f"{folder}/content"
        shutil.copytree(os.path.join(ROOT, "content"), content)
        subprocess.run([PROGRAM, "build", "--quiet", "--content", content, "--output", site, "--as-of", "2026-11-24"], check=True)
        for name in ("extra.csv", "extra.ics"):
            with open(f"{site}/data/{name}", "w", encoding="utf-8") as file:
                file.write("a;b\n")
        for name in ("release.json", "data/.hidden"):
            with open(f"{site}/{name}", "w", encoding="utf-8") as file:
                file.write("{}\n")
        os.makedirs(f"{site}/files/accounts", exist_ok=True)
        for name in ("files/a.html", "files/accounts/B.SVG", "files/c.xml", "files/d.pdf", "files/html"):
            with open(f"{site}/{name}", "w", encoding="utf-8") as file:
                file.write("<p>\n")
        shutil.copytree(site, f"{folder}/target/releases/2")
        with open(f"{folder}/target/releases/2/index.html", "a", encoding="utf-8") as file:
            file.write("<!-- SECOND RELEASE -->")
        os.symlink("releases/1", f"{folder}/target/current")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=intranet.example",
                        "-keyout", f"{folder}/server.key", "-out", f"{folder}/server.pem"], check=True, capture_output=True)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
            check_server("nginx", nginx, folder, site, browser)
            check_server("apache", apache, folder, site, browser)
            browser.close()
    finally:
        shutil.rmtree(folder)
    print(f"serving: {checks - len(faults)} passed, {len(faults)} failed")
    sys.exit(1 if faults else 0)


main()
