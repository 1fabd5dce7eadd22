"""systems.py: runs the script lines of a pipeline as its CI system would: which steps, in which shell, with which variables, and what goes from one job to
the next. Each function gives the steps that ran with their exit status and output."""
import os
import re
import shutil

import yaml


class Outcome:
    def __init__(self):
        self.steps = []
        self.folder = None

    def add(self, name, status, output):
        self.steps.append((name, status, output))

    def names(self):
        return [name for name, _, _ in self.steps]

    def failed(self):
        return [name for name, status, _ in self.steps if status != 0]

    def output(self, name):
        return next((output for step, _, output in self.steps if step == name), "")

    def __str__(self):
        return "\n".join(f"[{status}] {name}\n{output}" for name, status, output in self.steps if status != 0)


class Cache:
    """What a CI system keeps of `.linjaus` from one run to the next."""

    def __init__(self, folder):
        self.folder = folder

    def restore(self, work):
        if os.path.isdir(self.folder):
            shutil.copytree(self.folder, f"{work}/.linjaus")

    def keep(self, work):
        if os.path.isdir(f"{work}/.linjaus"):
            shutil.rmtree(self.folder, ignore_errors=True)
            shutil.copytree(f"{work}/.linjaus", self.folder)


def load(folder, path):
    with open(os.path.join(folder, path), encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader)


def github_value(expression, known):
    """An expression of GitHub's, as far as the workflow uses the language."""
    text = re.sub(r"^\$\{\{(.*)\}\}$", r"\1", expression.strip(), flags=re.S)
    tokens = re.findall(r"'[^']*'|&&|\|\||[!=]=|!|\(|\)|[a-z][\w.-]*", text)
    words = {"&&": "and", "||": "or", "!": "not"}
    python = [words.get(token, token if token[0] in "'()=!" else f"known[{token!r}]") for token in tokens if token != "cancelled"]
    return eval(" ".join(python).replace("( )", "False"), {"known": known})  # the lines are our own


def github_holds(step, known, isFailed):
    condition = step.get("if")
    if condition is None:
        return not isFailed
    return bool(github_value(condition, known)) and ("cancelled()" in condition or not isFailed)


def github(stage, cache, event, branch, fork=False):
    outcome = Outcome()
    isRequest = event == "pull_request"
    outcome.folder = stage.clone("github", branch, merged=isRequest)
    workflow = load(outcome.folder, ".github/workflows/linjaus.yml")
    known = {"github.event_name": event, "github.ref": "refs/pull/7/merge" if isRequest else f"refs/heads/{branch}", "github.token": "token",
             "github.event.pull_request.number": "7", "github.repository": "company/plans", "secrets.LINJAUS_SSH_KEY": "a key",
             "github.event.pull_request.head.repo.full_name": "fork/plans" if fork else "company/plans", "vars.LINJAUS_KNOWN_HOSTS": "a host"}
    artifacts = f"{stage.folder}/github-artifacts"
    shutil.rmtree(artifacts, ignore_errors=True)
    isFailed = False
    for name, job in workflow["jobs"].items():
        needed = job.get("needs")
        if not github_holds(job, known, isFailed and needed is not None):
            continue
        if needed:
            outcome.folder = f"{stage.folder}/github-{name}" if name == "comment" else stage.clone(f"github-{name}", branch)
            os.makedirs(outcome.folder, exist_ok=True)
        isFailed = github_job(stage, cache, outcome, job, known, workflow["env"], artifacts) or isFailed
        for key, value in job.get("outputs", {}).items():
            known[f"needs.{name}.outputs.{key}"] = github_value(value, known)
    outcome.folder = f"{stage.folder}/github"
    return outcome


def github_job(stage, cache, outcome, job, known, environment, artifacts):
    """Runs the steps of one job; gives whether one failed."""
    isFailed = False
    shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"] if "defaults" in job else ["bash", "-e"]
    known |= {f"steps.{step['id']}.outcome": "skipped" for step in job["steps"] if "id" in step}
    for step in job["steps"]:
        if not github_holds(step, known, isFailed):
            continue
        status = 0
        if "run" in step:
            variables = {**environment, "GITHUB_WORKSPACE": outcome.folder, "GITHUB_STEP_SUMMARY": f"{stage.folder}/summary",
                         "GITHUB_REPOSITORY": "company/plans", "GITHUB_BASE_REF": "main" if known["github.event_name"] == "pull_request" else ""}
            for key, value in step.get("env", {}).items():
                variables[key] = github_value(value, known) if "${{" in value else value
            status, output = stage.run(shell, step["run"], outcome.folder, variables)
            outcome.add(step["name"], status, output)
            cache.keep(outcome.folder)
        elif "cache" in step["uses"]:
            cache.restore(outcome.folder)
        elif "upload-artifact" in step["uses"]:
            source = f"{outcome.folder}/{step['with']['path']}"
            status = 0 if os.path.exists(source) or step["with"].get("if-no-files-found") == "ignore" else 1
            if os.path.exists(source):
                (shutil.copytree if os.path.isdir(source) else copy_into)(source, f"{artifacts}/{step['with']['name']}")
            outcome.add(f"Keep {step['with']['name']}", status, f"{source} is not there" if status else "")
        elif "download-artifact" in step["uses"]:
            shutil.copytree(f"{artifacts}/{step['with']['name']}", outcome.folder, dirs_exist_ok=True)
        if "id" in step:
            known[f"steps.{step['id']}.outcome"] = "success" if status == 0 else "failure"
        isFailed = isFailed or status != 0
    return isFailed


def copy_into(source, folder):
    os.makedirs(folder, exist_ok=True)
    shutil.copy(source, folder)


def gitlab_rule(rules, variables):
    if rules is None:
        return True
    for rule in rules:
        text = re.sub(r"\$(\w+)", lambda match: f"variables.get({match[1]!r})", rule["if"]).replace("&&", "and").replace("||", "or")
        if eval(text, {"variables": variables}):  # the lines are our own
            return True
    return False


def gitlab(stage, cache, event, branch, token="token"):
    outcome = Outcome()
    folder = stage.clone("gitlab", branch)
    pipeline = load(folder, ".gitlab-ci.yml")
    variables = {"CI_PIPELINE_SOURCE": event, "CI_DEFAULT_BRANCH": "main", "CI_API_V4_URL": f"{stage.forge.address}/api/v4",
                 "CI_MERGE_REQUEST_PROJECT_ID": "5", "CI_MERGE_REQUEST_IID": "7", **pipeline["variables"]}
    for name in ("LINJAUS_SSH_KEY", "LINJAUS_KNOWN_HOSTS"):
        variables[name] = f"{stage.folder}/{name}"
        stage.write(variables[name], "a key\n")
    if event == "merge_request_event":
        variables["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = stage.git(folder, "merge-base", "origin/main", "HEAD")
        if token:
            variables["LINJAUS_COMMENT_TOKEN"] = token
    else:
        variables["CI_COMMIT_BRANCH"] = branch
    assert gitlab_rule(pipeline["workflow"]["rules"], variables)
    artifacts = f"{stage.folder}/gitlab-artifacts"
    shutil.rmtree(artifacts, ignore_errors=True)
    os.makedirs(artifacts)
    allowed = {name for name, job in pipeline.items() if isinstance(job, dict) and job.get("allow_failure") == "true"}
    isFailed = False
    for level in pipeline["stages"]:
        jobs = [(name, job) for name, job in pipeline.items() if isinstance(job, dict) and job.get("stage") == level]
        for name, own in jobs:
            job = {**pipeline.get(own.get("extends", ""), {}), **own}
            if gitlab_rule(job.get("rules"), variables) and (not isFailed or "needs" in job):
                gitlab_job(stage, cache, outcome, name, job, branch, variables, artifacts)
        isFailed = bool(set(outcome.failed()) - allowed)
    outcome.folder = artifacts
    return outcome


def gitlab_job(stage, cache, outcome, name, job, branch, variables, artifacts):
    work = f"{stage.folder}/gitlab-{name}"
    if job.get("variables", {}).get("GIT_STRATEGY") == "none":
        shutil.rmtree(work, ignore_errors=True)
        os.makedirs(work)
    else:
        stage.clone(f"gitlab-{name}", branch)
    if "cache" in job:
        cache.restore(work)
    shutil.copytree(artifacts, work, dirs_exist_ok=True)
    status, output = stage.run(["bash", "-eo", "pipefail"], "\n".join(job.get("before_script", []) + job["script"]) + "\n", work, variables)
    outcome.add(name, status, output)
    if "cache" in job:
        cache.keep(work)
    kept = job.get("artifacts", {})
    if status == 0 or kept.get("when") == "always":
        for path in kept.get("paths", []) + list(kept.get("reports", {}).values()):
            if os.path.isdir(f"{work}/{path}"):
                shutil.copytree(f"{work}/{path}", f"{artifacts}/{path}", dirs_exist_ok=True)
            elif os.path.exists(f"{work}/{path}"):
                shutil.copy(f"{work}/{path}", artifacts)


def azure_holds(condition, variables, isFailed):
    if condition is None:
        return not isFailed
    functions = {"all_of": lambda *values: all(values), "none": lambda value: not value, "eq": lambda one, two: one == two,
                 "ne": lambda one, two: one != two, "succeeded": lambda: not isFailed, "canceled": lambda: False}
    text = condition.replace("and(", "all_of(").replace("not(", "none(")
    text = re.sub(r"variables\['([\w.]+)'\]", lambda match: f"variables.get({match[1]!r}, '')", text)
    return eval(text, {**functions, "variables": variables})  # the lines are our own


def azure(stage, cache, event, branch):
    outcome = Outcome()
    isRequest = event == "PullRequest"
    variables = {"Build.Reason": event, "Build.SourceBranch": "refs/pull/7/merge" if isRequest else f"refs/heads/{branch}"}
    environment = {"BUILD_REASON": event, "SYSTEM_COLLECTIONURI": f"{stage.forge.address}/company/", "SYSTEM_TEAMPROJECTID": "project",
                   "BUILD_REPOSITORY_ID": "plans", "SYSTEM_PULLREQUEST_PULLREQUESTID": "7", "AGENT_TEMPDIRECTORY": f"{stage.folder}/azure-temporary"}
    if isRequest:
        environment["SYSTEM_PULLREQUEST_TARGETBRANCH"] = "refs/heads/main"
    os.makedirs(environment["AGENT_TEMPDIRECTORY"], exist_ok=True)
    known = {"$(System.AccessToken)": "token"}
    for name, key in (("key", "$(key.secureFilePath)"), ("hosts", "$(hosts.secureFilePath)")):
        known[key] = f"{stage.folder}/{name}"
        stage.write(known[key], "a key\n")
    isFailed = False
    for job in load(stage.clone("azure", branch, merged=isRequest), "azure-pipelines.yml")["jobs"]:
        if not azure_holds(job.get("condition"), variables, isFailed):
            continue
        folder = stage.clone(f"azure-{job['job']}", branch, merged=isRequest)
        pipeline = load(folder, "azure-pipelines.yml")
        jobVariables = dict(variables)
        isFailed = azure_job(stage, cache, outcome, job, folder, jobVariables,
                             {**environment, **pipeline["variables"], "BUILD_SOURCESDIRECTORY": folder}, known) or isFailed
    outcome.folder = f"{stage.folder}/azure-check"
    return outcome


def azure_job(stage, cache, outcome, job, folder, variables, environment, known):
    isFailed = False
    for step in job["steps"]:
        if not azure_holds(step.get("condition"), variables, isFailed):
            continue
        status = 0
        if "bash" in step:
            own = {key: known[value] for key, value in step.get("env", {}).items()}
            status, output = stage.run(["bash", "--noprofile", "--norc"], step["bash"], folder, {**environment, **own})
            outcome.add(step["displayName"], status, output)
            variables |= dict(re.findall(r"##vso\[task\.setvariable variable=(\w+)\](.*)", output))
            cache.keep(folder)
        elif step.get("task") == "Cache@2":
            cache.restore(folder)
        elif "publish" in step:
            status = 0 if os.path.exists(f"{folder}/{step['publish']}") or step.get("continueOnError") else 1
            outcome.add(step["displayName"], status, "")
        isFailed = isFailed or status != 0
    return isFailed


def jenkins_blocks(text):
    """The shell blocks of each stage, in order: its name, whether its failure is caught, and its lines."""
    for part in re.split(r"(?=\n {4}stage\(')", text)[1:]:
        name = re.search(r"stage\('([^']+)'\)", part)[1]
        for match in re.finditer(r"sh '''\n(.*?)'''", part, flags=re.S):
            yield name, "catchError" in part[:match.start()], match[1].replace("\\\\", "\\")


def jenkins(stage, cache, event, branch, fork=False, forge=None):
    outcome = Outcome()
    isRequest = event == "change"
    outcome.folder = stage.clone("jenkins", branch)
    with open(f"{outcome.folder}/Jenkinsfile", encoding="utf-8") as file:
        text = file.read()
    environment = dict(re.findall(r"^ {4}(LINJAUS_\w+) = '(.*)'$", text, flags=re.M))
    environment |= {"WORKSPACE": outcome.folder, "LIMIT": "warning" if event == "timer" else "error", "TOKEN": "token",
                    "SSH_KEY": f"{stage.folder}/key", "KNOWN_HOSTS": f"{stage.folder}/hosts"}
    for name in ("key", "hosts"):
        stage.write(f"{stage.folder}/{name}", "a key\n")
    if isRequest:
        environment |= {"CHANGE_ID": "7", "CHANGE_TARGET": "main",
                        "CHANGE_URL": forge or f"{stage.forge.address}/company/accounts/plans/-/merge_requests/7"}
    runs = {"Check the change": isRequest, "Compare": isRequest, "Comment": isRequest and not fork, "Check everything": not isRequest,
            "Publish": not isRequest and branch == "main"}
    cache.restore(outcome.folder)
    isFailed = False
    for name, isCaught, lines in jenkins_blocks(text):
        if isFailed or not runs.get(name, True) or name == "Comment" and not os.path.exists(f"{outcome.folder}/diff.md"):
            continue
        status, output = stage.run(["sh", "-xe"], lines, outcome.folder, environment)
        outcome.add(name, status, output)
        isFailed = status != 0 and not isCaught
    cache.keep(outcome.folder)
    return outcome
