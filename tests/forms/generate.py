#!/usr/bin/env python3
"""Writes notices in forms that nobody listed, each with its gold.

generate.py --seed S --count N --out DIR [--axis NAME] [--wrapped SHARE]
"""
import argparse
import json
import os
import random

from forms import AXES
from near import Near
from notice import Notice
from wrap import wrap


def make(seed, axis, index, wrapped=0.0):
    """The lines and the gold of one notice; the same for the same seed, axis and index."""
    rng = random.Random("%s/%s/%d" % (seed, axis, index))
    notice = Near(rng) if axis == "near" else Notice(rng, axis)
    name = "%s-%04d" % (axis, index)
    gold, lines = notice.gold(name), notice.lines
    if rng.random() < wrapped:
        gold["wrapped"] = rng.randrange(48, 80, 2)
        lines = wrap(lines, gold["wrapped"])
    return name, lines, gold


def write(seed, count, folder, axes, wrapped=0.0):
    """Count notices, dealt out over the axes in turn."""
    os.makedirs(folder, exist_ok=True)
    for index in range(count):
        name, lines, gold = make(seed, axes[index % len(axes)], index // len(axes), wrapped)
        with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        with open(os.path.join(folder, name + ".gold.json"), "w", encoding="utf-8") as file:
            json.dump(gold, file, ensure_ascii=False, indent=1)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--out", required=True)
    parser.add_argument("--axis", choices=AXES, action="append", help="only this axis; may be given several times")
    parser.add_argument("--wrapped", type=float, default=0.0, help="share of the notices that are hard-wrapped")
    return parser.parse_args()


if __name__ == "__main__":
    chosen = arguments()
    write(chosen.seed, chosen.count, chosen.out, chosen.axis or AXES, chosen.wrapped)
