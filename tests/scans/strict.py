"""Compares what was read of a notice with what should have been, to the letter.

White space is left out and full-width signs are folded; nothing else is forgiven. Counts are (right, wanted, read); `f1` makes one figure.
"""
import difflib
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "forms"))

from scorer import block_items, common, keys, pair, plain

FIGURES = ("issues", "blocks", "items", "whole")


def words(node):
    if isinstance(node, str):
        return node
    if isinstance(node, list):
        return "".join(words(each) for each in node)
    return "".join(words(node.get(key)) for key in ("label", "marker", "text", "paragraphs", "items") if node.get(key))


def whole(issue):
    blocks = tuple((each["kind"], plain(words(each))) for each in issue.get("blocks") or [])
    return issue.get("number"), plain(issue.get("title")), plain((issue.get("path") or [""])[-1]), issue.get("status"), blocks


def issues(notice):
    return (notice.get("issues") or []) + (notice.get("suggestions") or []) if notice else []


def found(gold, read):
    """Issues that are there: the same number, and a title that is alike."""
    free, count = issues(read), 0
    for issue in issues(gold):
        alike = lambda other: difflib.SequenceMatcher(None, plain(issue.get("title")), plain(other.get("title")), autojunk=False).ratio() >= 0.8
        other = next((other for other in free if issue.get("number") == other.get("number") and alike(other)), None)
        if other is not None:
            free.remove(other)
            count += 1
    return count


def counts(gold, read):
    """Of each figure: how many are right, wanted and read. Blocks and items of an issue count where its heading is right."""
    wanted, got = issues(gold), issues(read)
    items_of = lambda issue: [item for each in issue.get("blocks") or [] for item in block_items(each)]
    right = {figure: 0 for figure in FIGURES}
    for issue, other in pair(wanted, got)[0]:
        if other is None:
            continue
        right["issues"] += 1
        right["blocks"] += common(keys(issue), keys(other))
        right["items"] += common(items_of(issue), items_of(other))
    right["whole"] = common([whole(issue) for issue in wanted], [whole(issue) for issue in got])
    sizes = {"issues": len, "whole": len, "blocks": lambda of: sum(len(keys(i)) for i in of), "items": lambda of: sum(len(items_of(i)) for i in of)}
    return {figure: (right[figure], sizes[figure](wanted), sizes[figure](got)) for figure in FIGURES}


def f1(right, wanted, read):
    return 2 * right / (wanted + read) if wanted + read else 1.0
