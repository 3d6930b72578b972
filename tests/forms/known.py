#!/usr/bin/env python3
"""Scores known notices read with a cut-down profile, and known notices whose marks, labels and headings were replaced.

known.py SHARED TOOL…

SHARED holds notices/, trials/conventions/ and tools/score.py; it is no part of the repository. Each row is held to the least figures
that stand in known.json.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROFILE = os.path.join(HERE, "..", "..", "src", "Tongbao", "Profiles", "default.yaml")
# The marks of GB/T 9704 and lists in a sentence; six labels.
SERIES = ("part", "chapter", "section", "article", "clause", "circled", "ordinal-is", "ordinal-must", "ordinal")
LABELS = ("整改措施", "整改成效", "整改结果", "完成时限", "责任单位", "反馈问题")
MUTATED = ("synthetic", "forms", "invented")
# Of each notice's variants only these are read, so that the run stays short.
VARIANTS = ("_0", "_3")


def cut_down(path):
    """Writes the default profile without the marks and labels that only notices use."""
    with open(PROFILE, encoding="utf-8") as file:
        lines = file.read().split("\n")
    kept, section = [], ""
    for line in lines:
        section = line.split(":")[0] if re.match(r"[A-Za-z]", line) else section
        name = re.match(r"  - \{ (?:name|label): ([^,]+),", line)
        if name and section == "series" and name[1] not in SERIES:
            continue
        if name and section == "labels" and name[1] not in LABELS:
            continue
        kept.append(re.sub(r",? ?examples: \{.*\} \}$", " }", line) if section in ("series", "labels") else line)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(kept))


def parse(tool, inputs, out, options=()):
    command = tool + ["parse", *inputs, "-o", out + os.sep, "-f", "json", "--fail-on", "never", "--quiet", "-j", "2", *options]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit("the tool ended with %d: %s" % (done.returncode, done.stderr.strip()))
    for path in glob.glob(os.path.join(out, "*.txt.json")):
        os.rename(path, path[: -len(".txt.json")] + ".json")


def figures(shared, gold, out):
    """F1 of issues, blocks and items over a folder, from the scorer's last table row."""
    done = subprocess.run(
        [sys.executable, os.path.join(shared, "tools", "score.py"), gold, out], capture_output=True, text=True
    )
    total = next(line for line in done.stdout.splitlines() if line.startswith("TOTAL")).split()
    return {"issues": float(total[4]) / 100, "blocks": float(total[6]) / 100, "items": float(total[7]) / 100}


def plain(folder):
    return [path for path in sorted(glob.glob(os.path.join(folder, "*.txt"))) if not path.endswith(".wrapped.txt")]


def copy_gold(inputs, to):
    os.makedirs(to)
    for path in inputs:
        shutil.copy(os.path.splitext(path)[0] + ".gold.json", to)


def rows(shared, tool, work):
    profile = os.path.join(work, "cut-down.yaml")
    cut_down(profile)
    for name in ("real", "synthetic", "forms"):
        inputs = plain(os.path.join(shared, "notices", name))
        gold, out = os.path.join(work, name + ".gold"), os.path.join(work, name + ".out")
        copy_gold(inputs, gold)
        parse(tool, inputs, out, ("--rules", profile))
        yield "cut-down " + name, figures(shared, gold, out)
    for mutator in ("fuzz", "fuzz2"):
        script = os.path.join(shared, "trials", "conventions", mutator + ".py")
        for name in MUTATED:
            source, out = os.path.join(work, mutator + name), os.path.join(work, mutator + name + ".out")
            subprocess.run([sys.executable, script, os.path.join(shared, "notices", name), source], capture_output=True)
            inputs = [path for path in plain(source) if os.path.splitext(path)[0].endswith(VARIANTS)]
            copy_gold(inputs, source + ".gold")
            parse(tool, inputs, out)
            yield "%s %s" % (mutator, name), figures(shared, source + ".gold", out)


def main():
    shared, tool = sys.argv[1], sys.argv[2:]
    with open(os.path.join(HERE, "known.json"), encoding="utf-8") as file:
        floor = json.load(file)
    failed = 0
    print("%-22s %7s %7s %7s" % ("notices", "issues", "blocks", "items"))
    with tempfile.TemporaryDirectory() as work:
        for name, found in rows(shared, tool, work):
            print("%-22s %7.3f %7.3f %7.3f" % (name, found["issues"], found["blocks"], found["items"]))
            for figure, least in floor.get(name, {}).items():
                if found[figure] < least:
                    failed = 1
                    print("%s: %s is %.3f, wanted %.3f" % (name, figure, found[figure], least))
    return failed


if __name__ == "__main__":
    sys.exit(main())
