"""Numerals of many scripts, and the pattern language of the grammar: 问题{c}：, 【{g}-{n}】."""
import re

DIGITS = "零一二三四五六七八九"
FORMAL = "零壹贰叁肆伍陆柒捌玖"
ROMAN = " I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ")
STEMS = "甲乙丙丁戊己庚辛壬癸"


def chinese(n, digits=DIGITS, ten="十"):
    if n < 10:
        return digits[n]
    tens = (digits[n // 10] if n >= 20 or ten != "十" else "") + ten
    return tens + (digits[n % 10] if n % 10 else "")


SCRIPTS = {
    "n": (99, str),
    "nn": (99, lambda n: "%02d" % n),
    "fn": (99, lambda n: "".join(chr(ord(x) - 48 + 0xFF10) for x in str(n))),
    "c": (99, chinese),
    "F": (20, lambda n: chinese(n, FORMAL, "拾")),
    "r": (12, lambda n: chr(0x2160 + n - 1)),
    "R": (20, lambda n: ROMAN[n]),
    "A": (26, lambda n: chr(64 + n)),
    "a": (26, lambda n: chr(96 + n)),
    "s": (10, lambda n: STEMS[n - 1]),
    "circ": (20, lambda n: chr(0x2460 + n - 1)),
    "pc": (20, lambda n: chr(0x2474 + n - 1)),
    "dn": (20, lambda n: chr(0x2488 + n - 1)),
    "pz": (10, lambda n: chr(0x3220 + n - 1)),
    "cz": (10, lambda n: chr(0x3280 + n - 1)),
}
GROUPS = {"g": "n", "gc": "c", "gA": "A"}
TOKEN = re.compile(r"\{(\w+)\}")
CLASSES = {"n": "D", "nn": "D", "fn": "D", "g": "D", "c": "C", "gc": "C", "gA": "A"}
SAME = str.maketrans("．、（）［］＜＞：", "..()[]<>:")


def render(pattern, n, group=1):
    """The pattern with its numerals written out: n is the member, group the number of the group it stands in."""

    def one(match):
        name = match.group(1)
        if name in GROUPS:
            return SCRIPTS[GROUPS[name]][1](group)
        return SCRIPTS[name][1](n) if name in SCRIPTS else match.group(0)

    return TOKEN.sub(one, pattern)


def numbered(pattern):
    return any(name in SCRIPTS for name in TOKEN.findall(pattern))


def grouped(pattern):
    return any(name in GROUPS for name in TOKEN.findall(pattern))


def limit(pattern):
    """How far the script of the pattern counts."""
    return min([SCRIPTS[x][0] for x in TOKEN.findall(pattern) if x in SCRIPTS] or [99])


def family(pattern):
    """What a reader sees of a mark: two marks of one family can't be told apart by their look."""
    seen = TOKEN.sub(lambda m: CLASSES.get(m.group(1), "<" + m.group(1) + ">"), pattern)
    return re.sub(r"[\s\u3000]+", "", seen).translate(SAME)


def clash(one, other):
    """Whether one of two families begins like the other."""
    return bool(one) and bool(other) and (one.startswith(other) or other.startswith(one))
