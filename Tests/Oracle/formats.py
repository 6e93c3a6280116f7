"""Has the programs that read Segue's reports read them.

    PYTHON formats.py SEGUE FOLDER SCHEMA

PYTHON has requirements.txt; SCHEMA is the standard's own, of SARIF 2.1.0. Every report is of the Python files below FOLDER:

- SARIF by its schema, by sarif-tools, which must count the same sites, and by the models of sarif-pydantic;
- the Reviewdog Diagnostic Format, GitLab's Code Quality and GitHub's workflow commands by what their documentation says
  of each key (there is no package of them on PyPI);
- JSON and JSON Lines: both say the same.

Exit codes: 0 all agree; 1 something does not, which is printed.
"""

import collections
import json
import re
import subprocess
import sys
import tempfile
import urllib.parse
from pathlib import Path

import jsonschema
from sarif import loader
from sarif_pydantic import Sarif


def report(segue: str, folder: str, form: str) -> str:
    run = subprocess.run([segue, "check", "--format", form, "."], cwd=folder, capture_output=True, text=True)
    assert run.returncode in (1, 3), run
    return run.stdout


def check_sarif(text: str, sites: list, schema: dict) -> None:
    kind = jsonschema.validators.validator_for(schema)
    faults = list(kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(json.loads(text)))
    assert not faults, "\n".join(f"{fault.json_path}: {fault.message}" for fault in faults[:5])
    Sarif.model_validate_json(text)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.sarif"
        path.write_text(text)
        records = loader.load_sarif_file(str(path)).get_records()
    read = [(urllib.parse.unquote(each["Location"]), each["Line"], each["Code"]) for each in records]
    assert sorted(read) == sorted((plain(site["path"]), site["line"], site["recipe"]) for site in sites)
    rules = [rule["id"] for rule in json.loads(text)["runs"][0]["tool"]["driver"]["rules"]]
    for result in json.loads(text)["runs"][0]["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])


def check_rdjson(text: str, sites: list) -> None:
    document = json.loads(text)
    assert set(document) <= {"diagnostics", "source", "severity"} and document["source"]["name"] == "segue"
    for each in document["diagnostics"]:
        assert set(each) <= {"message", "location", "severity", "source", "code", "suggestions", "original_output"}
        assert each["severity"] in {"UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"}
        for position in each["location"].get("range", {}).values():
            assert position["line"] >= 1 and position["column"] >= 1
    assert len([each for each in document["diagnostics"] if each["severity"] != "ERROR"]) == len(sites)


def check_gitlab(text: str, sites: list) -> None:
    issues = json.loads(text)
    prints = collections.Counter(issue["fingerprint"] for issue in issues)
    assert max(prints.values(), default=1) == 1, f"one fingerprint of several: {prints.most_common(1)}"
    for issue in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= set(issue)
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1 and not issue["location"]["path"].startswith("./")
    assert len([issue for issue in issues if issue["check_name"] != "unreadable-file"]) == len(sites)


def check_github(text: str, sites: list) -> None:
    commands = [re.fullmatch(r"::(notice|warning|error) ([^:]*)::(.+)", line) for line in text.splitlines()]
    assert all(commands), text
    found = []
    for command in commands:
        fields = dict(field.split("=", 1) for field in command[2].split(","))
        assert set(fields) <= {"title", "file", "line", "endLine", "col", "endColumn"}, fields
        if command[1] != "error":
            found.append((urllib.parse.unquote(fields["file"]), int(fields["line"]), fields["title"]))
    assert found == [(plain(site["path"]), site["line"], site["recipe"]) for site in sites]


def plain(path: str) -> str:
    return path.removeprefix("./")


def main(segue: str, folder: str, schema: str) -> int:
    document = json.loads(report(segue, folder, "json"))
    sites = document["sites"]
    assert sites, "nothing to report"
    lines = [json.loads(line) for line in report(segue, folder, "jsonl").splitlines()]
    of_type = collections.defaultdict(list)
    for line in lines:
        of_type[line.pop("type")].append(line)
    assert of_type["site"] == sites and of_type["error"] == document["errors"]
    assert of_type["summary"] == [document["summary"]]
    check_sarif(report(segue, folder, "sarif"), sites, json.loads(Path(schema).read_text()))
    check_rdjson(report(segue, folder, "rdjson"), sites)
    check_gitlab(report(segue, folder, "gitlab"), sites)
    check_github(report(segue, folder, "github"), sites)
    print(f"{len(sites)} sites, the same in all formats")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
