"""Writes texts that look like notices and report on no rectification: gold has no issue."""
import datetime

from forms import choose
from issues import Issue
from notice import Facts, Notice, spoken
from numerals import chinese
from texts import NEAR, Topics, fill

LABELS = ("goal", "measures", "responsible", "deadline")


class Near(Notice):
    """Plans, speeches, regulations, news, feedback and summaries about many offices."""

    def __init__(self, rng, axis="near"):
        self.rng, self.axis = rng, axis
        self.kind = rng.choice(sorted(NEAR))
        self.form = self.quiet(choose(rng, rng.choice(["none", "mark", "labels", "separators"])))
        self.facts = Facts(rng)
        self.facts.signed = self.facts.feedback + datetime.timedelta(rng.randint(15, 45))
        self.words = self.facts.words()
        self.topics = Topics(rng, self.words, NEAR["plans"]["measures"])
        self.lines, self.issues, self.chapters = [], [], 0
        self.data = NEAR[self.kind]
        self.title = self.near("titles")
        self.lines = [self.title]
        getattr(self, self.kind)()

    def quiet(self, form):
        """No status and nothing done: only what a plan has."""
        form.status = form.extra = None
        form.problem = "heading"
        form.blocks = [x for x in LABELS if x == "measures" or self.rng.random() < 0.6]
        if form.sep.get("none") or form.sep.get("nothing"):
            form.sep = {"before": "", "after": "："}
        return form

    def near(self, name):
        texts = self.data[name]
        return fill(self.rng, self.rng.choice(texts), dict(self.words, m=self.rng.randint(1, 12), d=self.rng.randint(2, 28)))

    def some(self, name, low, high):
        texts = self.rng.sample(self.data[name], min(self.rng.randint(low, high), len(self.data[name])))
        return [fill(self.rng, x, self.words) for x in texts]

    def sign(self):
        self.lines += [self.facts.issuer, spoken(self.facts.signed)]

    def plans(self):
        self.title = self.lines[0] = self.facts.issuer + self.title
        self.lines.append(self.near("intros"))
        self.chapter(self.near("first"))
        self.lines.append(self.near("firstText"))
        self.chapter(self.near("tasks"))
        for number in range(1, self.rng.randint(5, 11)):
            self.lines += Issue(self.rng, self.form, self.topics, number, 1, []).lines
        self.chapter(self.near("last"))
        self.lines += self.some("lastText", 2, 3)
        self.sign()

    def speeches(self):
        self.lines += [self.near("intros"), self.near("openings")]
        names = [self.topics.problem()[1] for _ in range(12)]
        mark = self.rng.choice(["{c}、", "第{c}，", "（{c}）", "{n}."])
        self.form.chapter = {"pattern": mark}
        for head in self.rng.sample(self.data["heads"], self.rng.randint(3, 5)):
            self.chapter(head)
            example = self.near("examples").replace("{p}", names.pop()).replace("{q}", names.pop())
            self.lines += [example + "".join(self.some("demands", 1, 2)), self.near("demands")]
        self.lines.append(self.near("ends"))

    def rules(self):
        articles = [fill(self.rng, x, self.words) for x in self.data["articles"]]
        count = 0
        for index, title in enumerate(self.data["chapters"], 1):
            self.lines.append("第%s章　%s" % (chinese(index), title))
            for _ in range(3 if index < 4 else 2):
                self.lines.append("第%s条　%s" % (chinese(count + 1), articles[count]))
                count += 1

    def news(self):
        self.lines += self.some("paragraphs", 4, 6) + [self.near("sources")]

    def feedback(self):
        self.lines.append(self.near("intros"))
        self.chapter(self.near("problems"))
        for number in range(1, self.rng.randint(5, 10)):
            self.lines.append("%d.%s。%s。" % ((number,) + self.finding()))
        self.chapter(self.near("demands"))
        self.lines += ["（%s）%s。" % (chinese(i + 1), x) for i, x in enumerate(self.some("demandText", 3, 4))]
        self.lines += self.some("ends", 1, 2)
        self.lines.append(spoken(self.facts.feedback))

    def finding(self):
        topic, name = self.topics.problem()
        return name, self.topics.clause(topic, "details")

    def summaries(self):
        self.lines.append(self.near("intros"))
        for title, text in (("good", "goodText"), ("bad", "badText"), ("next", "nextText")):
            self.chapter(self.near(title))
            for index, line in enumerate(self.some(text, 2, 3)):
                self.lines.append("（%s）%s。" % (chinese(index + 1), line))

    def gold(self, name):
        return {
            "name": name, "axis": self.axis, "variant": self.kind, "schema": "tongbao.notice/1", "title": self.title, "inspection": {},
            "issues": [], "suggestions": [], "notIssue": True,
        }  # fmt: skip
