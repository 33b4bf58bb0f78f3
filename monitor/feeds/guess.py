"""A statistical guess at a text's language, for what script and feed leave open: the small words first, then py3langid."""

from __future__ import annotations

import logging
import re
from collections.abc import Container
from functools import cache
from typing import Protocol

from monitor.feeds.scripts import ELSEWHERE, WRITTEN_IN

log = logging.getLogger(__name__)

FEWEST_LETTERS = 20
"""A text with fewer is not guessed by statistics; its small words may still tell."""

_LANGUAGES = """
    af az bs ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms mt nl no pl pt ro sk sl sq sv sw tl tr uz vi
"""
# Small words that are frequent in news; those that near relatives share are left out where they would mislead.
_SMALL_WORDS = {
    "en": "the of and to in for on with at by from is are was as after over that his her its says said will has be not an new",
    "de": "der die das und für mit von im den auf ist nach nicht ein eine wird bei aus sich dem zum zur als auch über gegen",
    "fr": "le les des du et en la une est pour dans sur au aux par que qui avec pas après contre son ses",
    "es": "el los las del en una por para con que al se su tras más contra sobre como",
    "it": "il lo gli di che per una con del della nel alla dopo non sono dei sul",
    "pt": "os as do da dos das em um uma para com que não após no na ao pelo pela são",
    "nl": "het een van en voor met op is niet aan bij na door naar uit zijn over dat wordt",
    "sv": "och att är för på inte till från av efter över när ska vid mot så här en ett den det om med som under nytt nya fler",
    "no": "og er på ikke til fra av etter når skal ved mot så en et den det om med som under nytt nye flere",
    "da": "og at er på ikke til fra af efter når skal ved mod så en et den det om med som under nyt nye flere",
    "fi": "ja on ei että se oli hän ovat mutta myös kun niin jälkeen",
    "pl": "na do nie się że za po od jest przez dla jak",
    "tr": "ve bir bu için ile da de sonra daha olarak en",
    "id": "dan yang di ke dari untuk dengan pada ini itu akan tidak dalam",
    "cs": "na se že je do za po od pro jsou při",
    "ro": "și în cu pentru este că după din prin",
    "hu": "az és hogy nem egy is meg után már volt",
}
_HEAD_START = {"en": 5.0, "de": 2.0, "es": 2.0, "fr": 2.0, "it": 2.0, "nl": 2.0, "pt": 2.0} | dict.fromkeys(
    ("cs", "da", "fi", "hu", "id", "no", "pl", "ro", "sv", "tr"), 1.0
)
"""In natural logarithms: short texts decide little, and most news is in few languages."""

_UNLIKE_OTHERS = frozenset(("de", "en", "fi", "fr", "hu", "nl", "pl", "tr"))
_CLEAR = 3
"""A lead in small words that needs no statistics, in languages without near relatives here."""

_OF_WORD: dict[str, tuple[str, ...]] = {}
for _code, _words in _SMALL_WORDS.items():
    for _word in _words.split():
        _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), _code)
_WORDS_OF = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_RUN = re.compile(r"\w+")
_WORD = re.compile(r"(?<!['’])\b[^\W\d_]{2,}")
_LETTERS = re.compile(r"[^\W\d_]+")
_SWEDISH, _DANO_NORWEGIAN = re.compile("[äöÄÖ]"), re.compile("[æøÆØ]")


class _Classifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def has_small_word(code: str, sample: str) -> bool:
    """Whether a text has a small word of a language; True where we know none of that language."""
    words = _WORDS_OF.get(code)
    if words is None:
        return True
    plainly = not words.isdisjoint(sample.lower().split())  # most texts, and much faster
    return plainly or not words.isdisjoint(map(str.lower, _RUN.findall(sample)))


def small_words(sample: str) -> dict[str, int]:
    """How many different small words of each language a text has, for those of which it has any."""
    found: dict[str, int] = {}
    for word in {*_WORD.findall(sample.lower())} & _OF_WORD.keys():
        for code in _OF_WORD[word]:
            found[code] = found.get(code, 0) + 1
    return found


def latin(sample: str) -> str:
    """The language of a text in Latin letters, or empty."""
    found = small_words(sample)
    if not _has_enough(sample):
        return _nordic(sample, _leading(found)[0])
    best, lead = _leading(found)
    if lead >= _CLEAR and best in _UNLIKE_OTHERS:
        return best
    code = _first(sample.lower() if sample.isupper() else sample, _latin_codes())  # statistics are of ordinary writing
    return _nordic(sample, best if found.get(best, 0) >= found.get(code, 0) + 2 else code)


def among(sample: str, possible: Container[str]) -> str:
    """The most likely of these languages, or empty for a text with fewer than 20 letters."""
    return _first(sample, possible) if _has_enough(sample) else ""


def _has_enough(sample: str) -> bool:
    return sum(map(len, _LETTERS.findall(sample[:80]))) >= FEWEST_LETTERS or (
        len(sample) > 80 and sum(map(len, _LETTERS.findall(sample))) >= FEWEST_LETTERS
    )


def _leading(found: dict[str, int]) -> tuple[str, int]:
    """The language with most small words, and by how many it leads; empty at a tie."""
    first, second = ([*sorted(found.items(), key=lambda one: -one[1]), ("", 0), ("", 0)])[:2]
    return (first[0], first[1] - second[1]) if first[1] > second[1] else ("", 0)


def _nordic(sample: str, code: str) -> str:
    """Swedish is not written with the letters of Danish and Norwegian, nor they with those of Swedish."""
    swedish, other = _SWEDISH.search(sample) is not None, _DANO_NORWEGIAN.search(sample) is not None
    if code in {"no", "da"} and swedish and not other:
        return "sv"
    if code == "sv" and other and not swedish:
        return _first(sample, ("no", "da"))
    return code


def _first(sample: str, possible: Container[str]) -> str:
    statistics = _classifier()
    found = statistics.rank(sample) if statistics else []
    ranked = [(score + _HEAD_START.get(code, 0.0), code) for code, score in found if code in possible]
    return max(ranked, default=(0.0, ""))[1]


@cache
def _latin_codes() -> frozenset[str]:
    return frozenset(_LANGUAGES.split()) - ELSEWHERE


@cache
def _classifier() -> _Classifier | None:
    """Loaded when first needed: model and import cost half a second. Told apart are the languages that news feeds are written in.

    None where there is no room for the temporary file that the library unpacks its model to: then small words have to do.
    """
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    try:
        classifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    except OSError as error:
        log.warning("languages are told by their small words only: %s", error)
        return None
    others = {code for script in ("cyrillic", "arabic", "devanagari", "bengali") for code in WRITTEN_IN[script]}
    classifier.set_languages(sorted({*_LANGUAGES.split(), *others} & set(classifier.labels)))
    return classifier  # type: ignore[no-any-return]  # the library is untyped
