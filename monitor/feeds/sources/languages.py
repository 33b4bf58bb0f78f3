"""English names of languages to their codes, as services that name them in full do."""

from __future__ import annotations

_NAMES = """
    afrikaans af · albanian sq · amharic am · arabic ar · armenian hy · azerbaijani az · basque eu · belarusian be · bengali bn · bosnian bs
    bulgarian bg · burmese my · catalan ca · chinese zh · croatian hr · czech cs · danish da · dutch nl · english en · estonian et
    finnish fi · french fr · galician gl · georgian ka · german de · greek el · gujarati gu · hebrew he · hindi hi · hungarian hu
    icelandic is · indonesian id · irish ga · italian it · japanese ja · kannada kn · kazakh kk · khmer km · korean ko · kurdish ku
    lao lo · latvian lv · lithuanian lt · macedonian mk · malay ms · malayalam ml · maltese mt · marathi mr · mongolian mn · nepali ne
    norwegian no · pashto ps · persian fa · polish pl · portuguese pt · punjabi pa · romanian ro · russian ru · serbian sr · sinhalese si
    slovak sk · slovenian sl · somali so · spanish es · swahili sw · swedish sv · tamil ta · telugu te · thai th · tibetan bo
    turkish tr · ukrainian uk · urdu ur · uzbek uz · vietnamese vi · welsh cy
"""
_WORDS = _NAMES.replace("·", " ").split()
_CODES = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))


def code(name: str) -> str:
    """The ISO 639-1 code of a language named in English; empty for one we do not know."""
    return _CODES.get(name.strip().lower(), "")
