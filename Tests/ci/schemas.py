#!/usr/bin/env python3
"""schemas.py: what `linjaus init --ci` writes, against the schemas of the CI systems (check-jsonschema carries them; the Jenkinsfile, which has
none, against a golden file)."""
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus"))
GOLDEN = os.path.join(ROOT, "Tests/ci/Jenkinsfile.expected")
SCHEMAS = {"github": ".github/workflows/linjaus.yml", "gitlab": ".gitlab-ci.yml", "azure": "azure-pipelines.yml"}
NAMES = {"github": "vendor.github-workflows", "gitlab": "vendor.gitlab-ci", "azure": "vendor.azure-pipelines"}
# A mistake that each schema has to find: one that accepts anything would prove nothing.
MISTAKES = {"github": ("runs-on:", "runs-in:"), "gitlab": ("when: always", "when: allways"), "azure": ("fetchDepth:", "fetchDeep:")}
TARGETS = {
    "ssh": 'publish: {intranet: {audience: all, to: "publisher@intranet.example:/srv/accounts"}}\n',
    "folder": "publish: {intranet: {audience: all, to: /srv/intranet}, board: {audience: all, to: /srv/board}}\n",
    "none": "",
}
faults = []
checks = 0


def check(isTrue, text):
    global checks
    checks += 1
    if not isTrue:
        faults.append(text)
        print("FAIL", text)


def init(folder, system):
    subprocess.run([PROGRAM, "init", "--ci", system, "--quiet"], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def schema_faults(system, path):
    """What the schema of a system finds in a file; empty where it finds nothing."""
    # The schema of Azure has patterns that only Python's own expressions take.
    run = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--regex-variant", "python", "--builtin-schema", NAMES[system], path],
        capture_output=True, text=True)
    return "" if run.returncode == 0 else run.stdout + run.stderr


def check_schemas():
    for name, target in TARGETS.items():
        with tempfile.TemporaryDirectory() as folder:
            write(f"{folder}/content/site.yaml", "title: Accounts\n" + target)
            write(f"{folder}/content/units.yaml", "units: [{id: field-service, name: Field service}, {id: finance}]\n")
            for system, path in SCHEMAS.items():
                init(folder, system)
                found = schema_faults(system, os.path.join(folder, path))
                check(not found, f"{system}, {name}: {found[-600:]}")
                with open(os.path.join(folder, path), encoding="utf-8") as file:
                    write(f"{folder}/broken.yml", file.read().replace(*MISTAKES[system], 1))
                found = schema_faults(system, f"{folder}/broken.yml")
                check(found.startswith("Schema validation errors"), f"{system}, {name}: a mistake passes the schema: {found[-600:]}")


def check_jenkinsfile():
    with tempfile.TemporaryDirectory() as folder:
        write(f"{folder}/content/site.yaml", "title: Accounts\n" + TARGETS["ssh"])
        init(folder, "jenkins")
        with open(f"{folder}/Jenkinsfile", encoding="utf-8") as file:
            text = file.read()
    if os.environ.get("UPDATE_SNAPSHOTS"):
        write(GOLDEN, text)
    with open(GOLDEN, encoding="utf-8") as file:
        check(text == file.read(), "the Jenkinsfile differs from Tests/ci/Jenkinsfile.expected")


def main():
    check_schemas()
    check_jenkinsfile()
    print(f"schemas: {checks - len(faults)} passed, {len(faults)} failed")
    sys.exit(1 if faults else 0)


main()
