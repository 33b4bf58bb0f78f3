"""Bytes of a feed to text: byte order mark, then what the bytes prove, what was declared, what its language uses, what reads best."""

from __future__ import annotations

import codecs
import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise

from monitor.feeds import charset_names, letters

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How XML and JSON begin without a mark.
_UNMARKED = (
    (re.compile(rb"[<{]\x00[^\x00]\x00"), "utf-16-le"),
    (re.compile(rb"\x00[<{]\x00[^\x00]"), "utf-16-be"),
    (re.compile(rb"[<{]\x00\x00\x00"), "utf-32-le"),
    (re.compile(rb"\x00\x00\x00[<{]"), "utf-32-be"),
    (re.compile(rb"\x4c\x6f\xa7\x94"), "cp037"),
)
_JAPANESE_ESCAPES = re.compile(rb"\x1b\$[@B][\x21-\x7e]{2,2000}?\x1b\([BJ]")
_WIDE = ("cp949", "cp932", "euc_jp", "gb18030", "big5hkscs")
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_HTTP = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_UTF_8, _MARKED, _DAMAGED = "utf-8", "marked ", "damaged "
_STATEFUL = ("utf-16", "utf-32", "utf-7", "iso2022", "hz", "johab")
_TAG = b"<item>]]&'</item>"
_SAMPLE, _TELLING = 65536, 16384
_TELLING_LETTERS = 400
_FOREIGN = bytes(range(0x80, 0x100))
_FOREIGN_RUN = re.compile("[^\x00-\x7f]+")
# Greek to Thai; kana; half-width kana, almost always a misread; box drawing, as KOI8 has it.
_RANGES = ((0x0370, 0x0E7F, 0.9), (0x3040, 0x30FF, 1.1), (0xFF61, 0xFF9F, -0.8), (0x2500, 0x25FF, -1.0))


def decode(body: bytes, content_type: str = "") -> str:
    """The text of `body`, never with an error: what no encoding explains becomes U+FFFD."""
    return read(body, content_type)[0]


def read(body: bytes, content_type: str = "") -> tuple[str, str]:
    """The same, and how the bytes were read: "utf-8" is said of nothing but sound UTF-8 without a mark.

    Valid UTF-8 beats every declaration, because text in another encoding is practically never valid UTF-8 by chance.
    """
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace"), _MARKED + encoding
    for start, encoding in _UNMARKED:
        if start.match(body):
            return body.decode(encoding, "replace"), encoding
    declared = list(_declared(body, content_type))
    escapes = next((name for name in declared if name.startswith(("iso2022", "hz", "utf-7"))), None)
    if escapes and escapes != "utf-7":  # UTF-7 is never served in earnest
        return body.decode(escapes, "replace"), escapes
    if b"\x1b$" in body and body.isascii() and _JAPANESE_ESCAPES.search(body):  # no meaning as UTF-8
        return body.decode("iso2022_jp", "replace"), "iso2022_jp"
    try:
        return body.decode("utf-8"), _UTF_8
    except UnicodeDecodeError:
        return _decode_other(body, declared)


def by_bytes(encoding: str) -> str:
    """Python's name of an encoding that `read` told; empty where what bytes mean may depend on those before, or a tag is not ASCII."""
    name = encoding.removeprefix(_DAMAGED).removeprefix(_MARKED)
    return "" if not name or name.startswith(_STATEFUL) or _TAG.decode(name, "replace") != _TAG.decode() else name


def is_told_of_parts(encoding: str) -> bool:
    """Whether `read` tells this of a part of the body, too, that is sound UTF-8 and begins with its first bytes."""
    return encoding in {_UTF_8, _MARKED + _UTF_8}


def _declared(body: bytes, content_type: str) -> Iterator[str]:
    """The encodings that the HTTP header and the XML declaration name, as Python knows them, those it does not know left out."""
    in_http = _HTTP.search(content_type)
    in_xml = _DECLARED.match(body[:400])
    for found in (in_http and in_http.group(1), in_xml and in_xml.group(1).decode("ascii")):
        if found and (encoding := charset_names.known(found)):
            yield encoding


def _decode_other(body: bytes, declared: list[str]) -> tuple[str, str]:
    """Text of bytes that are not all UTF-8."""
    lenient = body.decode("utf-8", "replace")
    bad = lenient.count("\ufffd")
    good = len(lenient) - _count_ascii(body) - bad
    if good >= 4 * bad:  # UTF-8 that was damaged here and there
        return lenient, _DAMAGED + _UTF_8
    legacy = [name for name in dict.fromkeys(declared) if name != "utf-8" and not name.startswith(("utf-16", "utf-32"))]
    sample = _sample(body)
    of_language = charset_names.of_language(body)
    if legacy == ["cp1252"]:  # what servers say of whatever nobody told them about
        legacy = [*of_language, *legacy]
    declared_well = [name for name in legacy if _reads_well(sample, name)]
    fitting = declared_well or [name for name in of_language if _reads_well(sample, name)]
    if fitting:  # the first of those that read equally well
        best = max(fitting, key=lambda name: _plausible(sample, name))
        return body.decode(best, "replace"), best
    guesses = [(_plausible(sample, name), name) for name in (*legacy, *_WIDE)]
    _, guess = max((letters.best(sample), *guesses), key=lambda one: one[0])
    return body.decode(guess, "replace"), guess


def _sample(body: bytes) -> bytes:
    """The part of a long body that tells most: from its first byte that is not ASCII; less of it where such bytes are many."""
    first = re.search(rb"[\x80-\xff]", body)
    start = max(0, first.start() - 200) if first else 0
    telling = body[start : start + _TELLING]
    return telling if len(telling) - _count_ascii(telling) >= _TELLING_LETTERS else body[start : start + _SAMPLE]


def _reads_well(sample: bytes, encoding: str) -> bool:
    """A declared encoding is believed unless it does not fit: many undecodable bytes, or nonsense where letters should be."""
    text = sample.decode(encoding, "replace")
    foreign = Counter("".join(_FOREIGN_RUN.findall(text)))
    wrong = sum(
        times
        for character, times in foreign.items()
        if character == "\ufffd" or unicodedata.category(character) in {"Cc", "Co", "Cn"}
    )
    return wrong <= 0.02 * foreign.total() + 1 and _plausible(sample, encoding) > 0.2


def _plausible(sample: bytes, encoding: str) -> float:
    """How much the sample reads like text in this encoding: points a foreign byte, so that wide and narrow encodings compare."""
    text = sample.decode(encoding, "replace")
    size = 2.0 if encoding in _WIDE else 1.0
    points = sum(_worth(character, before) * size * times for (before, character), times in _pairs(text).items())
    return points / max(1, len(sample) - _count_ascii(sample))


def _pairs(text: str) -> Counter[tuple[str, str]]:
    """How often which character stands before which foreign one. A pattern finds those ten times faster than a look at each character."""
    text = " " + text
    runs = (text[run.start() - 1 : run.end()] for run in _FOREIGN_RUN.finditer(text))
    return Counter(chain.from_iterable(pairwise(run) for run in runs))


def _count_ascii(data: bytes) -> int:
    return len(data.translate(None, _FOREIGN))


@functools.lru_cache(maxsize=4096)
def _worth(character: str, before: str) -> float:
    """1 for a letter where such a letter is likely, down to -3 for what hardly occurs in text."""
    code = ord(character)
    if character == "\ufffd" or unicodedata.category(character) in {"Cc", "Co", "Cn"}:
        return -3.0
    if code < 0x250 and character.isalpha():
        misplaced_capital = character.isupper() and before.isalpha()
        return -0.6 if misplaced_capital else (0.6 if before.isascii() else -0.2)
    if 0x0400 <= code <= 0x052F:
        return _worth_of_cyrillic(character, before)
    if code >= 0x3040 and before.isascii() and before.isalpha():  # in the middle of a Latin word
        return -0.3
    if {_asian(before), _asian(character)} == {"hangul", "han"}:  # a medley of both is Chinese, read as Korean
        return -0.5
    if _asian(character) == "hangul":
        return 1.0 if _common_hangul(character) else -1.0
    if _asian(character) == "han":
        return 0.8 if _common_han(character) else -0.6
    if 0x0370 <= code <= 0x0E7F and before.isascii() and before.isalpha():  # in the middle of a Latin word
        return -1.0
    return next((worth for low, high, worth in _RANGES if low <= code <= high), 0.1)


def _worth_of_cyrillic(character: str, before: str) -> float:
    """Russian letters follow one another, small ones after capitals; a lone one in a Latin word is a misread umlaut."""
    if (before.isascii() and before.isalpha()) or (character.isupper() and before.islower()):
        return -1.0
    if ord(character) > 0x0451:
        return 0.2
    return 0.4 if character.isupper() else 1.0


def _asian(character: str) -> str:
    """What the characters of Korean and Chinese are, which no other letters stand between."""
    return "hangul" if "\uac00" <= character <= "\ud7a3" else "han" if "\u4e00" <= character <= "\u9fff" else ""


def _common_hangul(character: str) -> bool:
    """In KS X 1001, the 2,350 syllables that running Korean text is made of."""
    return len(character.encode("euc_kr", "ignore")) == 2


def _common_han(character: str) -> bool:
    """In the first level of GB 2312, JIS X 0208 or Big5: the some thousand characters of everyday text."""
    chinese = character.encode("gb2312", "ignore")
    if chinese and chinese[0] <= 0xD7:
        return True
    japanese = character.encode("euc_jp", "ignore")
    if len(japanese) == 2 and japanese[0] <= 0xCF:
        return True
    taiwan = character.encode("big5", "ignore")
    return bool(taiwan) and taiwan[0] <= 0xC6
