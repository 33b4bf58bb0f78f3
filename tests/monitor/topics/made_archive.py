"""A small archive in six scripts and any number of queries about it, the same for the same seed; words are as uneven as in any language."""

from __future__ import annotations

import random
from itertools import accumulate

from topic_queries import Given

SCRIPTS = {
    "latin": ("abdeghiklmnoprstu", (3, 9), " "),
    "cyrillic": ("авдеиклмнопрстуя", (3, 9), " "),
    "arabic": ("ابتجدرسعفقكلمنهوي", (3, 7), " "),
    "hindi": ("कखगचजतदनपबमयरलवसहािीुे", (3, 7), " "),
    "thai": ("กขคงจชดตทนบปพมยรลวส", (2, 4), ""),
    "chinese": ("的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年", (1, 3), ""),
    "japanese": ("のにはをたがでてとしれさ日本国海発射弾道首相", (1, 4), ""),
    "korean": ("가나다라마바사아자차카타파하미사일발북한도", (2, 4), " "),
}
FEEDS = {1: "Morning wire", 2: "Asia desk", 3: "미사일 소식"}
SOURCES = ("The Gazette", "Example Wire", "Harbour Post")
SITES = ("gazette.example", "news.co.uk", "harbour.example")
AUTHORS = ("Ann Ng", "Bo Oh", "Cy Roe")
CATEGORIES = ("Sea ports", "Defence", "Weather", "World affairs")
FILLER = 30


class Archive:
    """`articles` of all scripts in turn, and `query()` for another query each time."""

    def __init__(self, seed: int, size: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - made-up words, no secrets
        self._words = {script: self._vocabulary(*SCRIPTS[script][:2]) for script in SCRIPTS}
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(120)))
        self.articles = [self._article(script) for script, _ in zip(list(SCRIPTS) * size, range(size), strict=False)]

    def _vocabulary(self, letters: str, sizes: tuple[int, int]) -> list[str]:
        words: dict[str, None] = {}
        while len(words) < 120:
            words["".join(self._random.choices(letters, k=self._random.randint(*sizes)))] = None
        return list(words)

    def _text(self, script: str, least: int, most: int) -> str:
        count = self._random.randint(least, most)
        said = self._random.choices(self._words[script], cum_weights=self._weights, k=count)
        for at in range(8, len(said), 9):
            said[at] += ". " if script != "chinese" else "。"
        return SCRIPTS[script][2].join(said).capitalize()

    def _article(self, script: str) -> Given:
        pick = self._random.choice
        return Given(
            self._text(script, 4, 9),
            self._text(script, 8, 25),
            self._text(script, 20, 90) if self._random.random() < 0.4 else "",
            pick(SOURCES),
            {"korean": "ko", "japanese": "ja"}.get(script, "en"),
            pick(list(FEEDS.values())),
            f"https://www.{pick(SITES)}/{self._random.random()}",
            pick(AUTHORS),
            tuple(self._random.sample(CATEGORIES, self._random.randint(0, 2))),
        )

    # queries

    def query(self) -> str:
        """A query as people write them: a few words, lists, phrases, closeness, fields, exclusions, one within another."""
        script = self._random.choice(list(SCRIPTS))
        return self._one(script, 2)

    def _one(self, script: str, depth: int, *, fields: bool = True) -> str:
        shape = self._random.random()
        if depth == 0 or shape < 0.25:
            return self._group(script)
        if shape < 0.45:
            return f"{self._group(script)} AND {self._deeper(script, depth, fields)}"
        if shape < 0.6:
            return f"{self._group(script)} OR {self._deeper(script, depth, fields)}"
        if shape < 0.75:
            operator = self._random.choice(["NEAR/2", "NEAR/5", "ONEAR/4", "NEAR/S", "NEAR/9"])
            return f"{self._group(script)} {operator} {self._group(script)}"
        if shape < 0.85 and fields:
            return f"{self._random.choice(['title', 'lead', 'body'])}:({self._one(script, depth - 1, fields=False)})"
        if shape < 0.93:
            return f"{self._group(script)} NOT {self._deeper(script, depth, fields)}"
        if shape < 0.97 and fields:
            return f"{self._about()} AND {self._deeper(script, depth, fields)}"
        return f"ATLEAST2({self._group(script)})"

    def _deeper(self, script: str, depth: int, fields: bool) -> str:
        inside = self._one(script, depth - 1, fields=fields)
        return f"({inside})" if " " in inside else inside

    def _group(self, script: str) -> str:
        count = self._random.choice([1, 1, 2, 3])
        parts = [self._word(script) for _ in range(count)]
        return parts[0] if count == 1 else f"({' OR '.join(parts)})"

    def _word(self, script: str) -> str:
        words = self._words[script]
        word = self._random.choice(words)
        shape = self._random.random()
        if shape < 0.6:
            return word
        if shape < 0.75:
            return f"{word[: max(2, len(word) - 2)]}*" if len(word) > 3 else word
        if shape < 0.9:
            return f'"{self._random.choice(words[:8])}{SCRIPTS[script][2]}{self._random.choice(words[:8])}"'
        return f"={word}"

    def _about(self) -> str:
        field, values = self._random.choice(
            [
                ("source", SOURCES),
                ("site", SITES),
                ("author", AUTHORS),
                ("category", CATEGORIES),
                ("feed", tuple(FEEDS.values())),
            ]
        )
        return f'{field}:"{self._random.choice(values)}"'
