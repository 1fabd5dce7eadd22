"""commands.py: reads what GitHub Actions and Azure Pipelines would read of a log, written from their documentation:
docs.github.com "Workflow commands for GitHub Actions", learn.microsoft.com "Logging commands" of Azure Pipelines, and the escaping
that their toolkits document."""
import re


def github(log):
    """The annotations of a log as (level, properties, message), and the lines that are none."""
    found, rest = [], []
    for line in log.split("\n"):
        match = re.fullmatch(r"::(error|warning|notice)(?: ([^:]*))?::(.*)", line)
        if not match:
            if line.lstrip().startswith("::") or "##[" in line:
                raise ValueError(f"GitHub would run this as a command: {line}")
            rest.append(line)
            continue
        properties = {}
        for pair in (match[2] or "").split(","):
            if pair:
                key, equals, value = pair.partition("=")
                if not equals or key in properties or key not in ("file", "line", "endLine", "col", "endColumn", "title"):
                    raise ValueError(f"no property of an annotation: {pair}")
                properties[key] = decoded(value, {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","})
        found.append((match[1], properties, decoded(match[3], {"%25": "%", "%0D": "\r", "%0A": "\n"})))
    return found, rest


def azure(log):
    """The issues of a log as (properties, message), and the lines that are none. A command may begin anywhere in a line."""
    found, rest = [], []
    for line in log.split("\n"):
        start = line.find("##vso[")
        if start < 0:
            if "##[" in line:
                raise ValueError(f"Azure would format this line: {line}")
            rest.append(line)
            continue
        end = line.index("]", start)
        area, _, properties = line[start + 6:end].partition(" ")
        if area != "task.logissue" or start != 0:
            raise ValueError(f"Azure would run this as a command: {line}")
        codes = {"%AZP25": "%", "%0D": "\r", "%0A": "\n", "%3B": ";", "%5D": "]"}
        pairs = [pair.partition("=") for pair in properties.split(";") if pair]
        values = {key: decoded(value, codes) for key, _, value in pairs}
        if set(values) - {"type", "sourcepath", "linenumber", "columnnumber", "code"} or values["type"] not in ("error", "warning"):
            raise ValueError(f"no issue of Azure: {line}")
        found.append((values, decoded(line[end + 1:], {"%AZP25": "%", "%0D": "\r", "%0A": "\n"})))
    return found, rest


def decoded(text, codes):
    """Every code by its sign, in one pass, so that what a code gives is not read again."""
    return re.sub("|".join(codes), lambda match: codes[match[0]], text)
