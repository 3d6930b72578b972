"""Writes one issue: heading, problem, blocks and status, as lines and as gold."""
import blocks
from forms import FRAMES
from numerals import numbered, render

INNER = str.maketrans("“”", "‘’")
OPEN_STATES = ("ongoing", "partial", "notStarted")


class Issue:
    def __init__(self, rng, form, topics, number, group, path, state=None):
        self.rng, self.form, self.topics = rng, form, topics
        self.topic, self.name = topics.problem()
        self.lines, self.blocks, self.detail = [], [], ""
        self.marker = render(form.mark, number, group)
        self.number = number if numbered(form.mark) else None
        self.path, self.state = path, state
        if state is None and form.status in ("brackets", "result", "sentence", "lead"):
            self.state = blocks.status(rng, form.status, form.unlabelled())
        self.write()

    def quoted(self, name):
        quotes = self.form.quotes
        return quotes[0] + (name.translate(INNER) if quotes == "“”" else name) + quotes[1]

    def framed(self):
        """The name within its frame; sets title and detail."""
        form, rng = self.form, self.rng
        frame = form.frame
        self.title = self.name
        if frame == "{two}":
            return self.two_names()
        if frame == "{said}":
            frame = rng.choice(FRAMES["said"])
            if rng.random() < 0.5:
                self.title = self.name.translate(INNER)
                self.detail = blocks.details(rng, self.topics, self.topic)
                return frame.replace("{q}", "“" + self.title + "。" + self.detail + "”")
        if "{q}" in frame:
            if form.quotes == "“”":
                self.title = self.name.translate(INNER)
            return frame.replace("{q}", self.quoted(self.name))
        return frame.replace("{x}", self.name)

    def two_names(self):
        if self.rng.random() < 0.6:
            self.title = self.name.translate(INNER)
            return "针对{q}问题".replace("{q}", self.quoted(self.name))
        pair = self.rng.choice(FRAMES["two"])
        one, other = self.quoted(self.name), self.quoted(self.topics.problem()[1])
        self.title = one + ("、" if "、" in pair else "和") + other
        return pair.replace("{q1}", one).replace("{q2}", other)

    def heading(self):
        form = self.form
        name = self.framed()
        tail = ""
        if form.status == "brackets":
            tail = form.brackets[0] + self.state[2] + form.brackets[1]
        elif form.extra == "fieldsInBrackets":
            tail = "（" + "；".join(self.field(kind, "：") for kind in ("responsible", "deadline")) + "）"
        stop = "。" if form.stop or form.extra == "run" else ""
        if not form.mark or "——{x}" in form.frame:
            stop = ""
        text = name + tail + stop
        if form.problem == "detail":
            stop = "。"
            self.detail = blocks.details(self.rng, self.topics, self.topic) if self.rng.random() < 0.8 else ""
            text = name + tail + stop + self.detail
        self.printed = self.marker + text
        self.lines = [self.marker, text] if form.alone else [self.printed]

    def field(self, kind, after):
        """A short labelled fact; it is a block at once."""
        label = self.form.labels[kind]
        content = blocks.body(self.rng, self.form, kind, self.topics, self.topic, label)
        self.blocks.append(blocks.gold(kind, label, content))
        return label + after + content.head

    def field_line(self):
        sep = self.form.sep
        facts = [sep["before"] + self.field(kind, sep["after"]) for kind in ("responsible", "deadline")]
        return "　　".join(facts)

    def planned(self):
        """Where nothing is begun, no effect is told and measures are plans."""
        return self.state is not None and self.state[0] == "notStarted"

    def kinds(self):
        """The blocks of this issue: what only an unfinished problem has is left out of others."""
        form, kept = self.form, []
        for kind in form.blocks:
            if kind == "reason" and self.state[0] not in OPEN_STATES:
                continue
            if kind == "effects" and (self.planned() or len(form.blocks) > 2 and self.rng.random() < 0.08):
                continue
            kept.append(kind)
        return kept

    def content(self, kind, last):
        form, label = self.form, self.form.labels[kind]
        if kind == "result":
            return blocks.Body(self.state[2] + ("。" if form.stop or form.extra == "run" else ""))
        if kind == "measures" and self.planned():
            made = blocks.plans(self.rng, self.topics)
        else:
            made = blocks.body(self.rng, form, kind, self.topics, self.topic, label)
        if form.status == "lead" and kind == "measures":
            made.text = self.state[2] + "。" + made.text
            made.head = self.state[2] + "。" + made.head
        if form.extra == "prose" and kind == "measures" and not self.planned() and self.rng.random() < 0.5:
            made.append(self.topics.clause(self.topic, "effects") + "。")
        if form.status == "sentence" and last:
            made.append(self.state[2] + "。")
        return made

    def write(self):
        form = self.form
        self.heading()
        if form.problem == "paragraphs":
            content = blocks.body(self.rng, form, "problem", self.topics, self.topic, "")
            self.add("problem", "", content, 0)
        if form.extra == "fieldsInLine":
            self.lines.append(self.field_line())
        kinds = self.kinds()
        marked = [k for k in kinds if k in ("measures", "effects")]
        for number, kind in enumerate(kinds, 1):
            bare = form.sep.get("none") or (form.extra == "bareMeasures" and kind == "measures")
            content = self.content(kind, kind == marked[-1])
            self.add(kind, "" if bare else form.labels[kind], content, number)

    def add(self, kind, label, content, number):
        form = self.form
        printed = blocks.lines(form, kind, label, content, number)
        joined = number > 1 or form.extra == "run"
        if form.extra in ("run", "runBlocks") and joined and label:
            self.lines[-1] += printed.pop(0)
        self.lines += printed
        self.blocks.append(blocks.gold(kind, label, content, form.item.get("ordinary", False)))

    def gold(self):
        form = self.form
        entry = {}
        if self.number is not None:
            entry["number"] = self.number
        if self.marker:
            entry["marker"] = self.marker.strip()
        entry["title"], entry["heading"] = self.title, self.printed
        if self.detail:
            entry["detail"] = self.detail
        entry["path"] = self.path
        state = self.state or ("unknown", False, "")
        entry["status"], entry["longTerm"] = state[0], state[1]
        if self.state:
            places = {"brackets": "heading", "group": "heading", "result": "result"}
            entry["statusFrom"] = places.get(form.status, "text")
        entry["blocks"] = self.blocks
        return entry

