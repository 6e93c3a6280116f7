#!/usr/bin/env python3
"""Judges `segue parse` by CPython, file by file; run it with the oracle's Python (environment.sh makes one).

    oracle-python agree.py --segue BINARY [--sources] PATH...

Every *.py below the paths goes through `segue parse --format skeleton --batch`. A file agrees if both
accept it with the same skeleton, or both reject it. A crash, a missing or malformed record and a breach of
the limits (2 seconds and one more a megabyte; 1 GB) are differences. `excused` are verdicts that differ
only where CPython's own tables end (nesting, unknown encodings, names in \\N{...}). Exit status 1 on differences.
"""
import argparse
import codecs
import concurrent.futures
import dataclasses
import multiprocessing
import os
import re
import sys

import batch
import skeleton
import verdicts

CHUNK_FILES, CHUNK_BYTES = 200, 2_000_000  # one run of segue: long enough that start-up does not count

# Refusals that come from the size of CPython's tables, or from tables that Segue does without.
EXCUSED_REFUSALS = re.compile(
    r"too many nested|too many levels of indentation|nested too deeply|[Pp]arser stack overflow|MemoryError"
    r"|RecursionError|unknown Unicode character name|Exceeds the limit .* for integer|future feature"
    r"|unknown encoding|encoding problem: (?!.* with BOM)|FLUFL")
COOKIE = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
BLANK = re.compile(rb"[ \t\f]*(?:#|$)")
NEEDED_ENCODINGS = {"utf-8", "utf-8-sig", "ascii", "iso8859-1", "cp1252", "euc_jp"}


@dataclasses.dataclass
class Finding:
    path: bytes
    digest: str
    oracle: verdicts.Verdict
    kind: str = "agrees"  # or "differs", "excused"
    report: str = ""
    same: str = ""  # of a file that both reject: "column", "line", or "nothing" is where CPython has it


def declares_other_encoding(source):
    """Whether the file declares an encoding that Segue need not know."""
    for line in re.split(rb"\r\n|\r|\n", source.removeprefix(codecs.BOM_UTF8), maxsplit=2)[:2]:
        cookie = COOKIE.match(line)
        if cookie:
            try:
                return codecs.lookup(cookie[1].decode("ascii", "replace")).name not in NEEDED_ENCODINGS
            except LookupError:
                return True
        if not BLANK.match(line):
            return False
    return False


def is_excused(source, oracle, segue):
    if oracle.accepted:
        return declares_other_encoding(source)
    return segue.accepted and bool(EXCUSED_REFUSALS.search(oracle.message))


def first_difference(source, output):
    """The first line in which two skeletons differ."""
    pairs = [skeleton.skeleton(source).split("\n"), output.decode("utf-8", "replace").split("\n")]
    ends = [lines + ["(nothing)"] * (max(map(len, pairs)) - len(lines)) for lines in pairs]
    number, (wanted, found) = next(pair for pair in enumerate(zip(*ends)) if pair[1][0] != pair[1][1])
    return f"skeleton line {number + 1}\n    CPython: {wanted}\n    segue:   {found}"


def judge(finding, source, answer, printed):
    """Fills in the finding from the skeleton record and, if there is one, the source record."""
    oracle, segue = finding.oracle, verdicts.of_segue(finding.path, answer)
    if answer.fault or segue is None:
        finding.kind = "differs"
        finding.report = (answer.fault or f"malformed message {answer.output[:200]!r}") + f"\n    CPython: {oracle}"
    elif segue.accepted != oracle.accepted:
        finding.kind = "excused" if is_excused(source, oracle, segue) else "differs"
        finding.report = f"verdicts\n    CPython: {oracle}\n    segue:   {segue}"
    elif not segue.accepted:
        same_line, same_column = segue.line == oracle.line, segue.column == oracle.column
        finding.same = "nothing" if not same_line else "column" if same_column else "line"
        finding.report = f"place\n    CPython: {oracle}\n    segue:   {segue}"
    elif segue.tree != oracle.tree:
        finding.kind, finding.report = "differs", first_difference(source, answer.output)
    elif printed and (printed.fault or printed.output != source):
        finding.kind = "differs"
        finding.report = "--format source: " + (printed.fault or "not the file's bytes")


def judge_chunk(segue, with_sources, paths):
    findings, sources = [], []
    for path in paths:
        with open(path, "rb") as file:
            sources.append(file.read())
        findings.append(Finding(path, *MEMORY.of_oracle(sources[-1])))
    trees = batch.answers(segue, "skeleton", paths)
    printed = batch.answers(segue, "source", paths) if with_sources else [None] * len(paths)
    for row in zip(findings, sources, trees, printed):
        judge(*row)
    return findings


def python_files(paths):
    for path in map(os.fsencode, paths):
        if not os.path.isdir(path):
            yield path
        for folder, folders, names in os.walk(path):
            folders.sort()
            yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(b".py"))


def chunks(paths):
    chunk, size = [], 0
    for path in paths:
        chunk.append(path)
        size += os.path.getsize(path)
        if len(chunk) == CHUNK_FILES or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def judge_all(options):
    """All findings, in the order of the files."""
    context = multiprocessing.get_context("fork")  # so that the chunks inherit MEMORY
    with concurrent.futures.ProcessPoolExecutor(options.jobs, context) as pool:
        work = [pool.submit(judge_chunk, options.segue, options.sources, chunk)
                for chunk in chunks(python_files(options.paths))]
        for chunk in work:
            findings = chunk.result()
            MEMORY.add((finding.digest, finding.oracle) for finding in findings)
            yield from findings


def summarise(findings, with_locations, show):
    """Prints what differs, then the counts; whether anything differs."""
    differing = [finding for finding in findings if finding.kind == "differs"]
    printed = differing[:show] + [finding for finding in findings if finding.kind == "excused"][:show]
    if with_locations:
        printed += [finding for finding in findings if finding.same in ("line", "nothing")][:show]
    for finding in printed:
        print(f"{finding.kind}: {os.fsdecode(finding.path)}: {finding.report}")
    if len(differing) > show:
        print(f"... and {len(differing) - show} more differences")
    count = lambda test: sum(map(bool, map(test, findings)))
    print(f"CPython {sys.version.split()[0]}: {len(findings)} files,"
          f" {count(lambda f: f.oracle.accepted)} accepted, {count(lambda f: not f.oracle.accepted)} rejected,"
          f" {len(differing)} differences, {count(lambda f: f.kind == 'excused')} excused")
    print(f"rejected by both: {count(lambda f: f.same)};"
          f" on CPython's line {count(lambda f: f.same in ('line', 'column'))},"
          f" on its line and column {count(lambda f: f.same == 'column')}")
    return bool(differing)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="+", metavar="PATH")
    options.add_argument("--segue", required=True, metavar="BINARY")
    options.add_argument("--sources", action="store_true", help="also check that --format source gives the bytes back")
    options.add_argument("--jobs", type=int, default=2, metavar="N", help="processes (default 2)")
    options.add_argument("--verdicts", metavar="FILE", help="keep CPython's verdicts there, so that it parses once")
    options.add_argument("--locations", action="store_true", help="list rejections at another place than CPython's")
    options.add_argument("--show", type=int, default=50, metavar="N", help="list at most N of each (default 50)")
    options = options.parse_args()
    if sys.version_info < (3, 15):
        print(f"agree: this is CPython {sys.version.split()[0]}: newer syntax will differ", file=sys.stderr)
    global MEMORY
    MEMORY = verdicts.Memory(options.verdicts)
    return summarise(list(judge_all(options)), options.locations, options.show)


if __name__ == "__main__":
    sys.exit(main())
