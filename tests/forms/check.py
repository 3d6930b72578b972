#!/usr/bin/env python3
"""Checks generated gold against its text: every character of an issue is accounted for, once and in order.

check.py [--seed S] [--count N]
"""
import argparse
import sys

from forms import AXES
from generate import make
from scorer import block_key, plain


def skip(text, at, part, gap):
    """The end of part in text, when it begins within gap characters of at."""
    found = text.find(plain(part), at)
    return -1 if found < 0 or found - at > gap else found + len(plain(part))


def faults(lines, gold):
    """What gold says and the text does not."""
    text, at = plain("".join(lines)), 0
    for issue in gold["issues"]:
        at = text.find(plain(issue["heading"]), at)
        if at < 0:
            yield "heading not found: " + issue["heading"]
            return
        head = plain(issue["heading"])
        if plain(issue["title"]) not in head or not head.endswith(plain(issue.get("detail", ""))) and "”" not in head:
            yield "title or detail is not in the heading: " + issue["heading"]
        at += len(head)
        for heading in issue["path"]:
            if heading not in lines:
                yield "path is no line: " + heading
        for block in issue["blocks"]:
            if block["kind"] in ("responsible", "deadline") and plain(block["label"] + "：" + block["text"]) in head:
                continue
            end = skip(text, at, block.get("label", ""), 6)
            end = skip(text, end, block_key(block)[1], 6) if end >= 0 else -1
            if end < 0:
                yield "block not found in its place: %s %s" % (block["kind"], block_key(block)[1][:60])
                return
            at = end


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=1000)
    chosen = parser.parse_args()
    bad = 0
    for index in range(chosen.count):
        name, lines, gold = make(chosen.seed, AXES[index % len(AXES)], index // len(AXES))
        for fault in faults(lines, gold):
            bad += 1
            print(name, fault)
    print("%d notices, %d faults" % (chosen.count, bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
