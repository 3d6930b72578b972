"""Writes a whole notice: title, preamble, chapters, closing."""
import datetime

from forms import choose
from issues import Issue
from numerals import chinese, limit, render
from texts import FRAME, STATUSES, Topics, fill


def spoken(date, year=True):
    return ("%d年" % date.year if year else "") + "%d月%d日" % (date.month, date.day)


class Facts:
    """Who was inspected by whom and when, and the words that say it."""

    def __init__(self, rng):
        place, self.level = rng.choice(FRAME["places"])
        organ, party, self.kind = rng.choice(FRAME["organs"])
        self.issuer = "中共" + place + organ + party
        self.unit = self.level + organ
        self.short = self.unit + ("党组" if party == "党组" else "党委")
        self.ordinal = chinese(rng.randint(1, 9))
        self.body = self.level + "委第" + self.ordinal + "巡察组"
        self.round = "十" + chinese(rng.randint(1, 6)) + "届" + self.level + "委第" + chinese(rng.randint(1, 9)) + "轮巡察"
        self.start = datetime.date(rng.randint(2020, 2024), rng.randint(1, 11), rng.randint(1, 28))
        self.end = self.start + datetime.timedelta(rng.randint(45, 75))
        self.feedback = self.end + datetime.timedelta(rng.randint(25, 70))
        self.signed = self.feedback + datetime.timedelta(rng.randint(90, 200))
        self.phone = "0%d-%d" % (rng.randint(310, 990), rng.randint(2000000, 8999999))
        self.email = "%szgb@example.cn" % rng.choice(["xc", "dwb", "jg", "zh"])
        self.post = "%s迎宾路%d号%s办公室" % (place, rng.randint(2, 190), self.unit)

    def words(self):
        return dict(
            level=self.level, unit=self.unit, short=self.short, ord=self.ordinal, body=self.body, round=self.round,
            phone=self.phone, email=self.email, post=self.post, to=spoken(self.end, self.end.year != self.start.year),
            fb=spoken(self.feedback), year=self.start.year - 1, y=self.feedback.year, signed=self.signed, **{"from": spoken(self.start)},
        )  # fmt: skip


class Notice:
    def __init__(self, rng, axis):
        self.rng, self.axis = rng, axis
        self.form = choose(rng, axis)
        self.facts = Facts(rng)
        self.words = self.facts.words()
        self.topics = Topics(rng, self.words)
        self.lines, self.issues, self.chapters = [], [], 0
        self.write()

    def say(self, text):
        return fill(self.rng, text, self.words)

    def pick(self, name):
        return self.say(self.rng.choice(FRAME[name]))

    def sample(self, name, low, high):
        chosen = self.rng.sample(FRAME[name], min(self.rng.randint(low, high), len(FRAME[name])))
        return [self.say(x) for x in chosen]

    def head(self, heading, title, number):
        if "pattern" in heading:
            return render(heading["pattern"], number) + title
        return heading["wrap"].replace("{t}", title) if "wrap" in heading else title

    def chapter(self, title):
        self.chapters += 1
        self.lines.append(self.head(self.form.chapter, title, self.chapters))
        return self.lines[-1]

    def points(self, heads, bodies):
        """A chapter that holds no issue, sometimes numbered like those that do."""
        form, rng = self.form, self.rng
        group = form.group.get("pattern", "")
        styles = ["plain", "series"]
        if form.depth > 1 and group:
            styles += ["group", "group", "group"]
        elif form.mark == "{n}." and form.depth > 0:
            styles += ["{n}.", "{n}."]
        style = rng.choice(styles)
        if style == "series":
            marked = ["%s是%s%s" % (chinese(i + 1), b, "。" if i == len(bodies) - 1 else "；") for i, b in enumerate(bodies)]
            self.lines.append("".join(marked))
        elif style == "plain":
            self.lines += [b + "。" for b in bodies[:3]]
        else:
            pattern = group if style == "group" else style
            self.lines += [render(pattern, i + 1) + h + "。" + b + "。" for i, (h, b) in enumerate(zip(heads, bodies))]

    def preamble(self, total):
        texts = [x for x in FRAME["preambles"] if total or "{total}" not in x]
        self.words["total"] = total
        first = self.say(self.rng.choice(texts))
        return [first] + ([self.pick("seconds")] if self.rng.random() < 0.5 else [])

    def total(self):
        form, rng = self.form, self.rng
        return min(rng.choice([4, 5, 6, 6, 7, 8, 9, 10, 12, 14, 16, 20]), limit(form.mark), 14 if form.depth == 0 else 20)

    def shares(self, total, parts):
        """Total cut into parts, none of them empty."""
        cuts = sorted(self.rng.sample(range(1, total), parts - 1))
        return [b - a for a, b in zip([0] + cuts, cuts + [total])]

    def issue(self, path, group, counter, state=None):
        made = Issue(self.rng, self.form, self.topics, counter, group, path, state)
        self.lines += made.lines
        self.issues.append(made.gold())

    def many(self, total):
        """Several chapters that each report on problems."""
        parts = self.rng.randint(2, min(4, total // 2))
        titles = self.rng.sample(FRAME["chapterTitles"], parts)
        counter = 0
        for index, share in enumerate(self.shares(total, parts)):
            path = [self.chapter(titles[index])]
            counter = 0 if self.form.restart else counter
            for _ in range(share):
                counter += 1
                self.issue(path, index + 1, counter)

    def groups(self, path, total):
        """One chapter with groups of issues; a third level where the form has one."""
        form, rng = self.form, self.rng
        parts = rng.randint(2, min(5, total // 2))
        states = self.states(parts) if form.status == "group" else [None] * parts
        titles = [s and s[2] for s in states] if form.status == "group" else rng.sample(FRAME["groupTitles"], parts)
        subs = rng.sample(FRAME["subTitles"], len(FRAME["subTitles"]))
        counter, restart = 0, form.restart or "{g" in form.mark
        for index, share in enumerate(self.shares(total, len(titles))):
            self.lines.append(self.head(form.group, titles[index].replace("{k}", str(share)), index + 1))
            above = path + [self.lines[-1]]
            if rng.random() < 0.1 and form.mark:
                self.lines.append(self.pick("groupLeads"))
            counter = 0 if restart else counter
            for below, many in self.level(above, share, subs):
                counter = 0 if restart and form.depth == 3 and "{g" not in form.mark else counter
                for _ in range(many):
                    counter += 1
                    self.issue(below, index + 1, counter, states[index])

    def level(self, above, share, subs):
        """The headings of the third level, each with how many issues it holds."""
        if self.form.depth < 3 or not subs:
            yield above, share
            return
        parts = min(self.rng.randint(1, 2), share, len(subs))
        for index, many in enumerate(self.shares(share, parts)):
            self.lines.append(self.head(self.form.sub, subs.pop(), index + 1))
            yield above + [self.lines[-1]], many

    def states(self, parts):
        rows = [r for r in STATUSES["groups"] if not self.form.unlabelled() or r[0] != "notStarted"]
        first, rest = rows[0], self.rng.sample(rows[1:], min(parts - 1, 2))
        return [(r[0], r[1], self.rng.choice(r[2])) for r in [first] + rest]

    def write(self):
        form, rng, facts = self.form, self.rng, self.facts
        total = self.total()
        self.title = facts.issuer + self.pick("titles")
        before = self.preamble(0 if form.frame == "{two}" else total)
        self.lines = [self.title] + before
        if form.depth and rng.random() < 0.85:
            self.chapter(self.pick("orgTitles"))
            self.points(self.sample("orgHeads", 2, 4), self.sample("orgBodies", 2, 4))
        if form.depth == 0:
            for counter in range(1, total + 1):
                self.issue([], 1, counter)
        elif form.many:
            self.many(total)
        else:
            path = [self.chapter(self.pick("reportTitles"))]
            if form.depth == 1:
                for counter in range(1, total + 1):
                    self.issue(path, 1, counter)
            else:
                self.groups(path, total)
        if form.depth and rng.random() < 0.8:
            self.chapter(self.pick("tailTitles"))
            self.points(self.sample("tailHeads", 2, 3), self.sample("tailBodies", 2, 3))
        self.closing = [self.pick("invites"), facts.issuer, spoken(facts.signed)]
        self.lines += self.closing
        self.before = before

    def gold(self, name):
        facts = self.facts
        dates = {"from": facts.start, "to": facts.end, "feedbackOn": facts.feedback}
        inspection = dict({"body": facts.body}, **{key: date.isoformat() for key, date in dates.items()})
        if facts.round in self.before[0]:
            inspection["round"] = facts.round
        given = {"phone": facts.phone, "post": facts.post, "email": facts.email}
        contact = {key: [value] for key, value in given.items() if value in self.closing[0]}
        return {
            "name": name, "axis": self.axis, "schema": "tongbao.notice/1", "title": self.title, "issuer": facts.issuer,
            "inspection": inspection, "preamble": self.before, "issues": self.issues, "suggestions": [], "closing": self.closing,
            "contact": contact, "notIssue": False, "form": self.form.describe(),
        }  # fmt: skip
