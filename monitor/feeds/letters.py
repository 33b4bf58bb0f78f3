"""Which letters a language writes besides those of ASCII, and how much bytes, one a letter, read like a text in one of these languages.

Encodings of one byte a letter give letters to nearly all bytes, so only which letters come often, and what stands beside them, tells one
from another: capitals within words, signs without a letter to stand on, letters of the end of a word within one, two scripts in a word.
"""

from __future__ import annotations

import functools
import unicodedata
from collections import Counter

_WRITTEN = {
    "cp1252": {
        "de": "üäößé",
        "fr": "éàèêôîçâùûëïœ",
        "es": "óáíúñéü",
        "pt": "ãçáíéóúõêâôà",
        "it": "èàòùéì",
        "nl": "ëéïèöüó",
        "sv": "äöåé",
        "da": "æøåé",
        "fi": "äöå",
        "is": "ðáíóýúæþöé",
        "ca": "óàéíèòçúïü",
        "et": "äõüöžš",
    },
    "cp1250 iso8859_2": {
        "pl": "łżęąśćóńź",
        "cs": "íáčřéýžěšůúňóťď",
        "sk": "áčíýúéťžľšóôäňĺďŕ",
        "hu": "éáóíöőúüű",
        "ro": "ăîşţâ",
        "hr": "čšžćđ",
    },
    "cp1251 koi8_r iso8859_5": {
        "ru": "оеаинтрслвкпдмуязьыйбчгжфцюхшщэъё",
        "bg": "аеоинтрсвдпклзмъябучгжйфцшщхью",
        "be": "анрыкілестдявпомцузьўэчбгйшфхжюё",
    },
    "cp1251 koi8_u": {"uk": "аноиевтрікслпдумязьбйчгцжєхфшюїщґ"},
    "cp1251": {
        "sr": "аеионртскупдвмзјлбгњчшцљжћхфђџ",
        "mk": "аеоитнрксвдлпмузбјчгњцжшфхљѓќџѕ",
    },
    "cp1253 iso8859_7": {"el": "αοετινσρμηπκυςλίδγήέάόχωθύφώβξζψϊϋΐΰ"},
    "cp1254": {"tr": "ışçüğöİâî"},
    "cp1255 iso8859_8": {"he": "יותהלמרשאבנקפדסעחםגכןטצזץךף\u05b0\u05b7\u05b8\u05b6\u05b4\u05bc\u05c1"},
    "cp1256 iso8859_6": {
        "ar": "اليمرتوةنفدعسبحقكجأصهطخإذشّغضزىثئءآؤظًَُِْ",
        "fa": "اینردهتومبشسکلزفپخگعجصقحطچذظآغضژثي",
    },
    "cp1257": {"lt": "šėųįžąčūę", "lv": "āēīšļūņķžģč"},
    "cp1258": {"vi": "\u0301\u0323\u0300đôưâăê\u0309ơ\u0303áàéèíóòúùýãõ"},
    "cp874": {"th": "ารอ่มกนเ้งดัลีตสยบิแไวขทหจคพปะ์ืูชำใถุฟ็โณซผธภษึฐศญๆ"},
}
"""By the encodings it was written in: the letters of each language, the commonest first, as messages of programs have them."""

_ONLY_AT_THE_END = set("ςםןץףךةى")
_NOT_AT_THE_END = set("σכמנפצ")
"""Greek, Hebrew and Arabic letters of the ends of words, and those that another form stands for there."""

_WESTERN = 0.1
"""So much more is given to the encoding of most feeds that name none."""

_ENOUGH = 16_384
"""Bytes that tell as much as more of them."""

_TYPOGRAPHY = set("\u00a0«»‘’‚“”„–—…·")
_LATIN_ENDS = "\u0370"
_THAI = range(0x0E00, 0x0E80)
_THAI_LEADS = set("เแโใไ")


@functools.cache
def _worths() -> tuple[tuple[str, dict[str, float]], ...]:
    """Each way to read bytes: the encoding, and what each letter is worth in a text of one language, 1.0 for the commonest."""
    return tuple(
        (encoding, {letter: 1.0 - 0.9 * place / max(15, len(letters)) for place, letter in enumerate(letters)})
        for encodings, languages in _WRITTEN.items()
        for letters in languages.values()
        for encoding in encodings.split()
    )


def best(sample: bytes) -> tuple[float, str]:
    """The encoding of one byte a letter in which the sample reads most like one of the languages, and how much: points a foreign byte."""
    sample = sample[:_ENOUGH]
    pairs: dict[str, Counter[tuple[str, str]]] = {}
    found = [(0.0, "cp1252")]
    for encoding, worths in _worths():
        if encoding not in pairs:
            text = sample.decode(encoding, "replace")
            pairs[encoding] = Counter(
                (before, one) for before, one in zip(" " + text, text + " ", strict=False) if max(before, one) > "\x7f"
            )
        these = pairs[encoding]
        total = sum(times for (_, one), times in these.items() if one > "\x7f")
        points = sum(_worth(before, one, worths) * times for (before, one), times in these.items())
        found.append((points / max(1, total) + _WESTERN * (encoding == "cp1252"), encoding))
    return max(found, key=lambda one: one[0])


def _worth(before: str, one: str, worths: dict[str, float]) -> float:
    """Of a character behind another one, one of them not ASCII."""
    if one <= "\x7f":
        return -0.5 if before in _NOT_AT_THE_END and not one.isalpha() else -1.0 if _mixed(before, one) else 0.0
    kind = unicodedata.category(one)
    if one == "\ufffd" or kind in {"Cc", "Co", "Cn"}:
        return -3.0
    if kind[0] not in "LM":
        return 0.35 if one in _TYPOGRAPHY else 0.1
    worth = worths.get(one, worths.get(one.lower(), -1.0))
    if worth < 0 or (one.isupper() and before.islower()) or _mixed(before, one) or not _stands_well(before, one):
        return -1.0
    if one.isupper():
        worth *= 0.6
    if one < _LATIN_ENDS:
        return 0.6 * worth if before.isascii() else 0.4 * worth
    return 1.25 * worth if _is_letter(before) else 0.2 * worth


def _is_letter(one: str) -> bool:
    return one.isalpha() or unicodedata.category(one) == "Mn"


def _mixed(before: str, one: str) -> bool:
    """Whether a Latin letter and one of another script follow one another."""
    return _is_letter(before) and _is_letter(one) and (before < _LATIN_ENDS) != (one < _LATIN_ENDS)


def _stands_well(before: str, one: str) -> bool:
    """Whether a letter that has its place in a word stands there."""
    if before in _ONLY_AT_THE_END and one.isalpha():
        return False
    if unicodedata.category(one) == "Mn":
        return _is_letter(before)
    return not (before in _THAI_LEADS and ord(one) not in _THAI)
