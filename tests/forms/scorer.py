"""Scores what was read against gold: issues, blocks and items by F1, status by share.

An issue is right by number, title and last heading of its path; blocks and items count within issues that are right.
White space is left out and full-width forms count as half-width ones; nothing else is forgiven.
"""
import re

STOPS = "。．.；;：:，,、"


def plain(text):
    text = re.sub(r"[\s\u3000\u200b\ufeff]+", "", str(text or ""))
    return "".join(chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in text)


def trimmed(text):
    return plain(text).strip(STOPS)


def whole_item(item):
    return plain(item.get("marker")) + plain(item.get("text")) + "".join(whole_item(x) for x in item.get("items") or [])


def block_key(block):
    text = plain(block.get("text")) + "".join(whole_item(x) for x in block.get("items") or [])
    return block.get("kind"), text + "".join(plain(p) for p in block.get("paragraphs") or [])


def block_items(block):
    found = []

    def walk(items, depth):
        for item in items or []:
            marker = plain(item.get("marker"))
            found.append((block.get("kind"), depth, marker, whole_item(item)[len(marker) :]))
            walk(item.get("items"), depth + 1)

    walk(block.get("items"), 0)
    return found


def issue_key(issue):
    number = issue.get("number")
    return (int(number) if number is not None else None), trimmed(issue.get("title")), trimmed((issue.get("path") or [""])[-1])


def common(one, other):
    """How many members two lists share, each counted as often as it stands in both."""
    left, shared = list(other), 0
    for member in one:
        if member in left:
            left.remove(member)
            shared += 1
    return shared


def keys(issue):
    return [block_key(b) for b in issue.get("blocks") or []]


def pair(gold, read):
    """Each gold issue with what was read for it, or with nothing; then what was read and belongs to none."""
    used, pairs = set(), []
    for wanted in gold:
        same = [i for i, x in enumerate(read) if i not in used and issue_key(x) == issue_key(wanted)]
        best = max(same, key=lambda i: common(keys(wanted), keys(read[i])), default=None)
        used.add(best)
        pairs.append((wanted, read[best] if best is not None else None))
    return pairs, [x for i, x in enumerate(read) if i not in used]


class Tally:
    """Right, wanted and read, for each measure; it adds up over notices."""

    NAMES = ("issues", "blocks", "items")

    def __init__(self):
        self.right = dict.fromkeys(self.NAMES, 0)
        self.gold = dict.fromkeys(self.NAMES, 0)
        self.read = dict.fromkeys(self.NAMES, 0)
        self.status, self.statuses = 0, 0

    def count(self, name, right, gold, read):
        self.right[name] += right
        self.gold[name] += gold
        self.read[name] += read

    def add(self, other):
        for name in self.NAMES:
            self.count(name, other.right[name], other.gold[name], other.read[name])
        self.status += other.status
        self.statuses += other.statuses

    def f1(self, name):
        total = self.gold[name] + self.read[name]
        return 2 * self.right[name] / total if total else 1.0

    def status_share(self):
        return self.status / self.statuses if self.statuses else 1.0


def score(gold, read):
    """The tally of one notice."""
    tally = Tally()
    wanted, found = gold.get("issues") or [], read.get("issues") or []
    pairs, extra = pair(wanted, found)
    tally.count("issues", sum(1 for _, x in pairs if x), len(wanted), len(found))
    for want, got in pairs:
        compare(tally, want, got or {})
        tally.statuses += 1
        tally.status += bool(got) and got.get("status") in [want.get("status")] + (want.get("statusAccept") or [])
    for issue in extra:
        for block in issue.get("blocks") or []:
            tally.count("blocks", 0, 0, 1)
            tally.count("items", 0, 0, len(block_items(block)))
    return tally


def compare(tally, want, got):
    wanted, found = want.get("blocks") or [], got.get("blocks") or []
    tally.count("blocks", common(keys(want), keys(got)), len(wanted), len(found))
    free = {block_key(b) for b in wanted if b.get("itemsOptional")}
    mine = [x for b in wanted if block_key(b) not in free for x in block_items(b)]
    theirs = [x for b in found if block_key(b) not in free for x in block_items(b)]
    tally.count("items", common(mine, theirs), len(mine), len(theirs))
