"""Writes one block of an issue: its lines as printed, and its gold."""
from numerals import limit, numbered, render
from texts import STATUSES

ORDINARY = ["首先，", "其次，", "再次，", "最后，"]
KINDS = {"cause": "reason"}
LEADERS = ("领导", "人")


class Body:
    """What stands in a block. head goes behind the label, lines are paragraphs of their own."""

    def __init__(self, head="", lines=(), items=(), paragraphs=()):
        self.head, self.lines, self.items, self.paragraphs = head, list(lines), list(items), list(paragraphs)
        self.text = head

    def append(self, sentence):
        """Adds a sentence to the very end."""
        if self.lines:
            self.lines[-1] += sentence
        else:
            self.head += sentence
        if self.paragraphs:
            self.paragraphs[-1] += sentence
        elif self.items:
            last = self.items[-1]
            while last.get("items"):
                last = last["items"][-1]
            last["text"] += sentence
        else:
            self.text += sentence


def prose(rng, sentences):
    """Sentences as one or two paragraphs."""
    cut = rng.randint(1, len(sentences)) if len(sentences) > 2 else len(sentences)
    parts = ["".join(x + "。" for x in part) for part in (sentences[:cut], sentences[cut:]) if part]
    return Body(parts[0], parts[1:], paragraphs=parts[1:])


def nest(rng, form, item, topics, topic):
    """Gives an item two or three items of its own."""
    parts = [topics.clause(topic, "measures") for _ in range(rng.randint(2, 3))]
    inner = [{"marker": render(form.nested, i + 1), "text": x + ("。" if i == len(parts) - 1 else "；")} for i, x in enumerate(parts)]
    item["text"] = item["text"].rstrip("；。") + "："
    item["items"] = inner


def printed(item):
    return item["marker"] + item["text"] + "".join(printed(x) for x in item.get("items", []))


def itemised(rng, form, sentences, lead, topics=None, topic=None):
    """Sentences as a series; a sentence that holds a full stop makes every member end with one."""
    pattern = form.item["pattern"]
    sentences = sentences[: limit(pattern)]
    stops = rng.random() < 0.4 or any("。" in x for x in sentences)
    ends = ["。" if stops or i == len(sentences) - 1 else "；" for i in range(len(sentences))]
    items = [{"marker": render(pattern, i + 1).strip(), "text": x + ends[i]} for i, x in enumerate(sentences)]
    plain = [x for x in items if "。" not in x["text"][:-1]]
    if form.nested and topics and plain and rng.random() < 0.4:
        nest(rng, form, rng.choice(plain), topics, topic)
    gap = pattern[len(pattern.rstrip()) :]
    shown = [x["marker"] + gap + printed(x)[len(x["marker"]) :] for x in items]
    if form.item["inline"]:
        body = Body(lead + "".join(shown), items=items)
    else:
        body = Body(lead, shown, items)
    body.text = lead
    return body


def in_turn(sentences, lead):
    """First, next, then: order told in ordinary words."""
    parts = [ORDINARY[i] + x for i, x in enumerate(sentences[:4])]
    return Body(lead + "".join(x + "。" for x in parts))


def measures(rng, form, topics, topic):
    sentences = [topics.sentence(topic, "measures") for _ in range(rng.choice([2, 3, 3, 3, 4, 4, 5]))]
    listed = form.sep.get("nothing") or rng.random() < (0.95 if form.has("items") else 0.7)
    if not listed:
        return prose(rng, sentences)
    if rng.random() < 0.2 and not topics.planned:
        sentences[rng.randrange(len(sentences))] += "。" + topics.line("extras")
    lead = topics.line("leads") + "。" if rng.random() < 0.3 and not form.sep.get("nothing") and not topics.planned else ""
    if form.item.get("ordinary"):
        return in_turn(sentences, lead)
    return itemised(rng, form, sentences, lead, topics, topic)


def plans(rng, topics):
    """Measures of a problem on which nothing is begun."""
    return prose(rng, [topics.line("planned")])


def effects(rng, form, topics, topic):
    sentences = [topics.clause(topic, "effects") for _ in range(rng.choice([1, 1, 2, 2, 3]))]
    if len(sentences) > 1 and rng.random() < 0.15 and not form.item.get("ordinary") and not form.sep.get("nothing"):
        return itemised(rng, form, sentences, "")
    return Body("".join(x + "。" for x in sentences))


def details(rng, topics, topic):
    return "".join(topics.clause(topic, "details") + "。" for _ in range(rng.choice([1, 1, 2])))


def body(rng, form, kind, topics, topic, label):
    if kind == "measures":
        return measures(rng, form, topics, topic)
    if kind == "effects":
        return effects(rng, form, topics, topic)
    if kind == "problem":
        return prose(rng, [topics.clause(topic, "details") for _ in range(rng.choice([1, 2, 2, 3]))])
    if kind == "responsible":
        return Body(topics.line("leaders" if label.endswith(LEADERS) else "units"))
    names = {"deadline": "deadlines", "goal": "goals", "cause": "causes", "reason": "delays", "nextSteps": "next", "other": "other"}
    return Body(topics.line(names[kind]) + ("" if kind == "deadline" else "。"))


def gold(kind, label, content, ordinary=False):
    block = {"kind": KINDS.get(kind, kind)}
    if label:
        block["label"] = label
    block["text"], block["items"] = content.text, content.items
    if content.paragraphs:
        block["paragraphs"] = content.paragraphs
    if ordinary and kind == "measures":
        block["itemsOptional"] = True
    return block


def lines(form, kind, label, content, number):
    """The block as printed, label first."""
    if not label:
        return [x for x in [content.head] + content.lines if x]
    before = form.sep["before"]
    first = (render(before, number) if numbered(before) else before) + label + form.sep["after"]
    if form.sep.get("line"):
        return [first.rstrip()] + [x for x in [content.head] + content.lines if x]
    return [(first + content.head).rstrip()] + content.lines


def status(rng, place, begun):
    """One of the wordings for the place: completed ones are the most frequent. Begun leaves out what was not started."""
    rows = [r for r in STATUSES[place] if not begun or r[0] != "notStarted"]
    row = rng.choices(rows, [6 if r[0] == "completed" else 3 if r[0] == "ongoing" else 1.5 for r in rows])[0]
    return row[0], row[1], rng.choice(row[2])
