"""Hard-wraps a notice as a text copied from a page: two blanks before a paragraph, lines of one display width."""
import unicodedata

INDENT = "\u3000\u3000"
NOT_FIRST = "。，、；：！？）》”’〕】］〉』」"


def width(char):
    return 2 if unicodedata.east_asian_width(char) in "WFA" else 1


def wrap_line(text, columns):
    rows, row, used = [], "", 0
    for char in text:
        if used + width(char) > columns and char not in NOT_FIRST:
            rows.append(row)
            row, used = "", 0
        row += char
        used += width(char)
    return rows + [row]


def wrap(lines, columns):
    rows = wrap_line(lines[0], columns)
    for line in lines[1:]:
        rows += wrap_line(INDENT + line, columns)
    return rows
