"""Compares what was read of a notice with what should have been, to the letter.

White space is left out and full-width signs are folded; nothing else is forgiven. Counts are (right, wanted, read); `f1` makes one figure.
"""
import difflib

FIGURES = ("issues", "blocks", "items", "whole")
MARKS = "。．.；;：:，,、"


def ink(text):
    return "".join(folded(c) for c in text or "" if not c.isspace())


def folded(c):
    return chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c


def words(node):
    if isinstance(node, str):
        return node
    if isinstance(node, list):
        return "".join(words(each) for each in node)
    return "".join(words(node.get(key)) for key in ("label", "marker", "text", "paragraphs", "items") if node.get(key))


def heading(issue):
    """Number, title and the heading above: an issue is that issue when they are right."""
    title, above = ink(issue.get("title")), ink((issue.get("path") or [""])[-1])
    return issue.get("number"), title.strip(MARKS), above.strip(MARKS)


def block(of):
    return of["kind"], ink("".join(words(of.get(key)) for key in ("text", "items", "paragraphs") if of.get(key)))


def items(of, depth=0):
    for item in of.get("items") or []:
        yield of.get("kind"), depth, ink(words(item))
        yield from items({"kind": of.get("kind"), "items": item.get("items")}, depth + 1)


def whole(issue):
    blocks = tuple((each["kind"], ink(words(each))) for each in issue.get("blocks") or [])
    return issue.get("number"), ink(issue.get("title")), ink((issue.get("path") or [""])[-1]), issue.get("status"), blocks


def common(wanted, got):
    """How many are in both, each counted as often as it is."""
    rest, count = list(got), 0
    for each in wanted:
        if each in rest:
            rest.remove(each)
            count += 1
    return count


def issues(notice):
    return (notice.get("issues") or []) + (notice.get("suggestions") or []) if notice else []


def found(gold, read):
    """Issues that are there: the same number, and a title that is alike."""
    free, count = issues(read), 0
    for issue in issues(gold):
        alike = lambda other: difflib.SequenceMatcher(None, ink(issue.get("title")), ink(other.get("title")), autojunk=False).ratio() >= 0.8
        other = next((other for other in free if issue.get("number") == other.get("number") and alike(other)), None)
        if other is not None:
            free.remove(other)
            count += 1
    return count


def counts(gold, read):
    """Of each figure: how many are right, wanted and read. Blocks and items of an issue count where its heading is right."""
    wanted, got = issues(gold), issues(read)
    blocks_of = lambda issue: [block(each) for each in issue.get("blocks") or []]
    items_of = lambda issue: [item for each in issue.get("blocks") or [] for item in items(each)]
    right = {figure: 0 for figure in FIGURES}
    free = list(got)
    for issue in wanted:
        same = [other for other in free if heading(other) == heading(issue)]
        if not same:
            continue
        other = max(same, key=lambda other: common(blocks_of(issue), blocks_of(other)))
        free.remove(other)
        right["issues"] += 1
        right["blocks"] += common(blocks_of(issue), blocks_of(other))
        right["items"] += common(items_of(issue), items_of(other))
    right["whole"] = common([whole(issue) for issue in wanted], [whole(issue) for issue in got])
    sizes = {"issues": len, "whole": len, "blocks": lambda of: sum(len(blocks_of(i)) for i in of), "items": lambda of: sum(len(items_of(i)) for i in of)}
    return {figure: (right[figure], sizes[figure](wanted), sizes[figure](got)) for figure in FIGURES}


def f1(right, wanted, read):
    return 2 * right / (wanted + read) if wanted + read else 1.0
