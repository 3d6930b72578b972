"""Chooses the form of one notice: what is new in it, and nothing that a careful reader could take in two ways."""
from numerals import clash, family, grouped, limit, numbered
from texts import load

MARKS, HEADINGS, LABELS = (load("grammar", name + ".json") for name in ("marks", "headings", "labels"))
SEPARATORS, FRAMES, ITEMS, PLACES = (load("grammar", name + ".json") for name in ("separators", "frames", "items", "places"))
AXES = ["none", "mark", "headings", "labels", "separators", "place", "frame", "items", "all", "near"]
BLANK = " \u3000"
CJK = range(0x4E00, 0x9FFF)


class Form:
    """The choices that hold for a whole notice."""

    def __init__(self, rng, axis):
        self.axis = axis
        self.mark, self.alone = "{n}.", False
        self.chapter, self.group, self.sub = (dict(pattern=HEADINGS["usual"][x]) for x in ("chapter", "group", "sub"))
        self.depth = rng.choice([1, 2, 2, 2])
        self.many = self.depth == 1 and rng.random() < 0.4
        self.labels, self.blocks = dict(LABELS["usual"]), rng.choice(LABELS["blocks"]["usual"])
        self.sep, self.frame, self.quotes = SEPARATORS["usual"], FRAMES["usual"], "“”"
        self.item, self.nested = ITEMS["usual"], None
        self.problem = rng.choice(["heading", "heading", "detail"])
        self.status, self.extra, self.brackets = None, None, "（）"
        self.stop = rng.random() < 0.5
        self.restart = rng.random() < 0.5

    def has(self, name):
        return self.axis in (name, "all")

    def headings(self):
        """The headings that stand above an issue, outermost first."""
        return [self.chapter, self.group, self.sub][: self.depth]

    def unlabelled(self):
        """Whether measures stand without a label: then they must tell what was done, not what is planned."""
        return bool(self.sep.get("none")) or self.extra == "bareMeasures"

    def families(self):
        seen = [heading_family(x) for x in self.headings()]
        seen.append(family(self.mark) if self.mark else "")
        if not self.item.get("ordinary"):
            seen.append(family(self.item["pattern"]))
        seen.append(family(self.nested) if self.nested else "")
        before = self.sep.get("before", "")
        seen.append(family(before) + ("L" if before and not numbered(before) else ""))
        return [x for x in seen if x]

    def unnumbered_headings(self):
        return sum(1 for x in self.headings() if "pattern" not in x)

    def describe(self):
        names = ("mark", "alone", "chapter", "group", "sub", "depth", "many", "labels", "blocks", "sep", "frame", "quotes")
        names += ("item", "nested", "problem", "status", "extra", "brackets")
        used = {kind: self.labels[kind] for kind in self.blocks if kind in self.labels}
        return {name: used if name == "labels" else getattr(self, name) for name in names}


def heading_family(heading):
    if "pattern" in heading:
        return family(heading["pattern"])
    return family(heading["wrap"].split("{t}")[0]) if "wrap" in heading else ""


def new_heading(rng, level):
    draw = rng.random()
    if draw < 0.12:
        return dict(plain=True)
    if draw < 0.24:
        return dict(wrap=rng.choice(HEADINGS["wrapped"]))
    return dict(pattern=rng.choice(HEADINGS[level]))


def new_headings(rng, form):
    form.depth = rng.choice([0, 1, 1, 2, 2, 2, 3, 3])
    form.many = form.depth == 1 and rng.random() < 0.4
    if form.depth == 0:
        form.mark = rng.choice(["{c}、", "（{c}）", "{n}."]) if form.axis == "headings" else form.mark
    if form.depth == 3 and form.axis == "headings":
        form.mark = "（{n}）"
    for level in ("chapter", "group", "sub"):
        if rng.random() < 0.85:
            setattr(form, level, new_heading(rng, level))
    if form.depth and all(x.get("pattern") in HEADINGS["usual"].values() for x in form.headings()):
        form.chapter = new_heading(rng, "chapter")


def new_mark(rng, form):
    draw = rng.random()
    if draw < 0.45:
        form.mark = rng.choice(MARKS["wordFrames"]).replace("{w}", rng.choice(MARKS["words"]))
    elif draw < 0.75:
        form.mark = rng.choice(MARKS["bare"])
    elif draw < 0.87:
        form.mark = rng.choice(MARKS["unnumbered"])
    elif draw < 0.94:
        form.mark, form.alone = rng.choice(MARKS["alone"]), True
    else:
        form.mark = ""
    if form.axis == "mark" and form.depth > 1 and rng.random() < 0.3:
        form.depth = 1


def new_label(rng, kind):
    rows = LABELS["new"][kind]
    row = rng.choices(rows, [len(r["modifiers"]) * len(r["heads"]) for r in rows])[0]
    return rng.choice(row["modifiers"]) + rng.choice(row["heads"]) + rng.choice(row["suffixes"])


def new_labels(rng, form):
    form.blocks = rng.choice(LABELS["blocks"]["new"])
    for kind in form.blocks:
        form.labels[kind] = new_label(rng, kind)
    if "problem" in form.blocks:
        form.problem = "label"
    if "result" in form.blocks:
        form.status = "result"


def new_place(rng, form):
    place = rng.choice(PLACES["new"])
    form.problem, form.status, form.extra = place["problem"], place.get("status"), place.get("extra")
    form.brackets = rng.choice(PLACES["brackets"])
    if form.axis == "all":
        return
    form.blocks = ["measures", "effects"] + (["result"] if form.status == "result" else [])
    if form.problem == "label":
        form.blocks = ["problem"] + form.blocks
    if form.status == "group":
        form.depth, form.many = 2, False


def settle(form):
    """Brings blocks, problem and status into step once everything is chosen."""
    if form.sep.get("none"):
        form.extra = form.extra or "prose"
    if form.extra == "prose":
        form.sep, form.blocks = dict(none=True), ["measures"]
    elif form.extra == "bareMeasures":
        form.blocks = ["responsible", "measures"] + (["result"] if form.status == "result" else [])
    if form.extra in ("fieldsInBrackets", "fieldsInLine"):
        form.blocks = [x for x in form.blocks if x not in ("responsible", "deadline")]
    for place, kind in ((form.problem == "label", "problem"), (form.status == "result", "result")):
        if place and kind not in form.blocks and not form.sep.get("none"):
            form.blocks = [kind] + form.blocks if kind == "problem" else form.blocks + [kind]
        if not place:
            form.blocks = [x for x in form.blocks if x != kind]
    if form.status != "result":
        form.blocks = [x for x in form.blocks if x != "reason"]


def draw(rng, axis):
    form = Form(rng, axis)
    if "result" in form.blocks:
        form.status = "result"
    if form.has("headings"):
        new_headings(rng, form)
    if form.has("mark"):
        new_mark(rng, form)
    if form.has("labels"):
        new_labels(rng, form)
    if form.has("separators"):
        form.sep = rng.choice(SEPARATORS["new"])
    if form.has("place"):
        new_place(rng, form)
    if form.has("frame"):
        form.frame, form.quotes = rng.choice(FRAMES["new"]), rng.choice(FRAMES["quotes"])
    if form.has("items"):
        form.item = rng.choice(ITEMS["new"])
        form.nested = rng.choice(ITEMS["nested"]) if not form.item["inline"] and rng.random() < 0.35 else None
    settle(form)
    return form


def has_word(mark):
    return any(ord(x) in CJK for x in mark.replace("{", "").replace("}", ""))


def frame_fits(form):
    framed = form.frame != "{x}"
    if form.frame == "{two}" and form.status == "group":
        return False
    if form.frame in ("{two}", "{said}") and (form.quotes != "“”" or form.extra == "run"):
        return False
    if "：{x}" in form.frame or "——{x}" in form.frame:
        if has_word(form.mark) or not form.mark or form.problem == "detail":
            return False
    if framed and (form.alone or form.problem == "detail" or form.extra == "run"):
        return False
    return not (framed and not form.mark and "{x}" in form.frame)


def labels_fit(form):
    used = [form.labels[k] for k in form.blocks]
    if form.extra in ("fieldsInBrackets", "fieldsInLine"):
        used += [form.labels["responsible"], form.labels["deadline"]]
    if any(a is not b and a.startswith(b) for i, a in enumerate(used) for j, b in enumerate(used) if i != j):
        return False
    return not any(label in form.mark for label in used)


def sep_fits(form):
    sep = form.sep
    visible = not sep.get("none") and not sep.get("nothing") and (sep["before"] or sep["after"].strip(BLANK))
    if not form.mark and (not visible or sep.get("line")):
        return False
    if sep.get("nothing") and (form.axis != "separators" or form.blocks[0] != "measures" or "result" in form.blocks):
        return False
    if sep.get("none") and (form.problem == "label" or form.status == "result"):
        return False
    blocky = sep.get("none") or sep.get("nothing") or sep.get("line") or numbered(sep["before"])
    if form.extra in ("run", "runBlocks", "fieldsInLine") and (blocky or not visible):
        return False
    return not (form.extra == "bareMeasures" and (sep.get("none") or sep.get("nothing") or sep.get("line")))


def clear(form):
    """Whether a careful reader has only one way to take the form."""
    families = form.families()
    if any(clash(a, b) for i, a in enumerate(families) for b in families[:i]):
        return False
    if form.unnumbered_headings() > 1 or (form.unnumbered_headings() and not numbered(form.mark)):
        return False
    if any("wrap" in x for x in form.headings()) and (form.sep.get("before") or form.status == "brackets"):
        return False
    if form.status == "group" and (form.depth < 2 or form.many or "pattern" not in form.group):
        return False
    if grouped(form.mark) and (form.depth < 2 or form.many):
        return False
    if not form.mark and (form.problem != "heading" or form.depth == 0 or form.extra or form.status in ("brackets", "lead")):
        return False
    if form.alone and (form.problem == "detail" or form.status == "brackets" or form.extra in ("run", "fieldsInBrackets")):
        return False
    if form.extra in ("run", "runBlocks", "prose") and not form.item["inline"]:
        return False
    if form.extra == "prose" and form.axis == "all" and form.problem == "paragraphs":
        return False
    return limit(form.mark) >= 10 and frame_fits(form) and labels_fit(form) and sep_fits(form)


def choose(rng, axis):
    for _ in range(2000):
        form = draw(rng, axis)
        if clear(form):
            return form
    raise ValueError("no clear form on the axis " + axis)
