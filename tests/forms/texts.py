"""The data lists, and the filling of their gaps: {3-9} is a number, {year} a word of the notice."""
import datetime
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
RANGE = re.compile(r"\{(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)\}")
WORD = re.compile(r"\{([a-z]+)\}")


def load(*parts):
    with open(os.path.join(HERE, *parts), encoding="utf-8") as file:
        return json.load(file)


TOPICS = load("text", "topics-party.json") + load("text", "topics-money.json") + load("text", "topics-people.json")
BLOCKS = load("text", "blocks.json")
STATUSES = load("text", "statuses.json")
FRAME = load("text", "frame.json")
NEAR = load("text", "near.json")


def number(rng, low, high):
    if "." in low:
        return "%.1f" % rng.uniform(float(low), float(high))
    return str(rng.randint(int(low), int(high)))


def fill(rng, text, words):
    text = RANGE.sub(lambda m: number(rng, m.group(1), m.group(2)), text)
    return WORD.sub(lambda m: str(words[m.group(1)]) if m.group(1) in words else m.group(0), text)


class Deck:
    """Cards are drawn without repetition until the deck is used up."""

    def __init__(self, rng, cards):
        self.rng, self.cards, self.left = rng, list(cards), []

    def draw(self, avoid=()):
        """The next card; the cards to avoid are passed over while there are others."""
        for _ in self.cards:
            if not self.left:
                self.left = self.rng.sample(self.cards, len(self.cards))
            card = self.left.pop()
            if card not in avoid:
                break
        return card


class Topics:
    """Problems with what belongs to them; no problem is drawn twice in a notice."""

    def __init__(self, rng, words, measures=None):
        self.rng, self.words = rng, words
        self.problems = Deck(rng, [(t, p) for t in TOPICS for p in t["problems"]])
        self.decks = {(t["name"], part): Deck(rng, t[part]) for t in TOPICS for part in ("details", "measures", "effects")}
        self.measures = Deck(rng, measures) if measures else None
        self.planned = measures is not None

    def problem(self):
        """A topic and the name of a problem; no sentence comes twice from here to the next problem."""
        self.seen = set()
        return self.problems.draw()

    def clause(self, topic, part):
        deck = self.measures if self.measures and part == "measures" else self.decks[topic["name"], part]
        words = dict(self.words, m=self.rng.randint(1, 12), d=self.rng.randint(2, 28))
        card = deck.draw(self.seen)
        self.seen.add(card)
        return fill(self.rng, card, words)

    def sentence(self, topic, part):
        """One clause, now and then two joined by a comma."""
        text = self.clause(topic, part)
        if part == "measures" and self.rng.random() < 0.25:
            text += "，" + self.clause(topic, part)
        return text

    def line(self, name):
        day = self.words["signed"] + datetime.timedelta(self.rng.randint(5, 200) if self.planned else self.rng.randint(-60, 60))
        return fill(self.rng, self.rng.choice(BLOCKS[name]), dict(self.words, y=day.year, m=day.month, d=day.day))
