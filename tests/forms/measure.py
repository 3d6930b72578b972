#!/usr/bin/env python3
"""Generates notices, runs the tool on them and prints a row for each axis.

measure.py dotnet PATH/Tongbao.Cli.dll [--seed S] [--count N] [--floor FILE]
measure.py dotnet PATH/Tongbao.Cli.dll --seed S --show mark-0003
"""
import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile

from forms import AXES
from generate import make, write
from scorer import Tally, score
from texts import load

FINDINGS = load("grammar", "findings.json")
COLUMNS = ("issues", "blocks", "items", "status")


def read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def run(tool, folder, out):
    command = tool + ["parse", folder, "-o", out + os.sep, "-f", "json", "--fail-on", "never", "--quiet", "-j", "2"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit("the tool ended with %d: %s" % (done.returncode, done.stderr.strip()))


def says_so(read):
    """Whether a finding tells that the structure is in doubt."""
    rules = [x.get("rule", "") for x in read.get("diagnostics") or []]
    return any(x.startswith(tuple(FINDINGS["structure"])) and x not in FINDINGS["content"] for x in rules)


class Row:
    """What is measured on one axis."""

    def __init__(self):
        self.notices, self.clean, self.tally, self.silent = 0, 0, Tally(), []

    def add(self, gold, read):
        tally = score(gold, read)
        self.notices += 1
        self.tally.add(tally)
        if gold["notIssue"]:
            bad = "issues" not in read or bool(read["issues"])
            self.clean += not bad
        else:
            bad = min(tally.f1("issues"), tally.f1("blocks")) < FINDINGS["floor"]
        if bad and not says_so(read):
            self.silent.append(gold["name"])

    def figures(self, near):
        if near:
            return {"clean": self.clean / self.notices}
        found = {name: self.tally.f1(name) for name in Tally.NAMES}
        return dict(found, status=self.tally.status_share())


def measure(tool, seed, count, axes, wrapped):
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        source, out = os.path.join(folder, "in"), os.path.join(folder, "out")
        write(seed, count, source, axes, wrapped)
        golds = [read_json(x) for x in sorted(glob.glob(os.path.join(source, "*.gold.json")))]
        for path in glob.glob(os.path.join(source, "*.gold.json")):
            os.remove(path)
        run(tool, source, out)
        for gold in golds:
            read = read_json(os.path.join(out, gold["name"] + ".txt.json"))
            rows.setdefault(gold["axis"], Row()).add(gold, read)
    return rows


def table(rows, axes):
    print("%-12s %7s %7s %7s %7s %7s %7s" % (("axis", "notices") + COLUMNS + ("silent",)))
    for axis in [x for x in axes if x in rows]:
        row = rows[axis]
        found = row.figures(axis == "near")
        if axis == "near":
            cells = "%-31s" % ("none read in %d of %d" % (row.clean, row.notices))
        else:
            cells = " ".join("%7.3f" % found[x] for x in COLUMNS)
        print("%-12s %7d %s %7d" % (axis, row.notices, cells, len(row.silent)))


def short_of(rows, floor):
    """Every figure that is below its floor, in words."""
    for axis, wanted in sorted(floor.items()):
        if axis not in rows:
            continue
        row = rows[axis]
        found = dict(row.figures(axis == "near"), silent=-len(row.silent))
        for name, least in sorted(wanted.items()):
            least = -least if name == "silent" else least
            if found[name] < least:
                yield "%s: %s is %.3f, wanted %.3f" % (axis, name, abs(found[name]), abs(least))


def outline(document):
    for issue in document.get("issues") or []:
        yield "%s %r | %s | %s" % (issue.get("number"), issue.get("title"), " > ".join(issue.get("path") or []), issue.get("status"))
        if issue.get("detail"):
            yield "    detail: " + issue["detail"]
        for block in issue.get("blocks") or []:
            yield "    %s [%s] %s" % (block.get("kind"), block.get("label", ""), block.get("text"))
            yield from inner(block.get("items"), 6)
            yield from ("      + " + x for x in block.get("paragraphs") or [])


def inner(items, depth):
    for item in items or []:
        yield " " * depth + "(%s) %s" % (item.get("marker"), item.get("text"))
        yield from inner(item.get("items"), depth + 2)


def show(tool, seed, name, wrapped):
    """One notice, its gold and what the tool read."""
    axis, index = name.rsplit("-", 1)
    _, lines, gold = make(seed, axis, int(index), wrapped)
    with tempfile.TemporaryDirectory() as folder:
        source, out = os.path.join(folder, "in"), os.path.join(folder, "out")
        os.makedirs(source)
        with open(os.path.join(source, name + ".txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        run(tool, source, out)
        read = read_json(os.path.join(out, name + ".txt.json"))
    tally = score(gold, read)
    print("\n".join(lines))
    print("\n=== form\n%s" % json.dumps(gold.get("form", {}), ensure_ascii=False))
    print("\n=== gold\n%s" % "\n".join(outline(gold)))
    print("\n=== read: issues %.2f, blocks %.2f, items %.2f" % tuple(tally.f1(x) for x in Tally.NAMES))
    print("\n".join(outline(read)))
    print("\n=== findings")
    for finding in read.get("diagnostics") or []:
        print(finding.get("rule"), finding.get("message"))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", nargs="+", help="the command that starts the tool")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--axis", choices=AXES, action="append", help="only this axis; may be given several times")
    parser.add_argument("--wrapped", type=float, default=0.0, help="share of the notices that are hard-wrapped")
    parser.add_argument("--floor", help="JSON file: for each axis the least figures, and the most silent failures")
    parser.add_argument("--show", metavar="NAME", help="print one notice beside what was read, for example mark-0003")
    parser.add_argument("--silent", action="store_true", help="name the notices that failed in silence")
    return parser.parse_args()


def main():
    chosen = arguments()
    if chosen.show:
        return show(chosen.tool, chosen.seed, chosen.show, chosen.wrapped)
    axes = chosen.axis or AXES
    rows = measure(chosen.tool, chosen.seed, chosen.count, axes, chosen.wrapped)
    table(rows, axes)
    if chosen.silent:
        print("silent: " + " ".join(name for row in rows.values() for name in row.silent))
    failed = list(short_of(rows, load_floor(chosen.floor)))
    print("\n".join(failed))
    return 1 if failed else 0


def load_floor(path):
    if not path:
        return {}
    with open(path, encoding="utf-8") as file:
        return json.load(file)


if __name__ == "__main__":
    sys.exit(main())
