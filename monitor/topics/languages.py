"""What languages are called in queries: `lang:` compares two-letter codes (ISO 639-1), and people also write names and longer codes."""

from __future__ import annotations

import re
import unicodedata

_NAMES = """
af afrikaans afr · am amharic amh · ar arabic ara · az azerbaijani aze · be belarusian bel · bg bulgarian bul · bn bengali ben
bo tibetan bod tib · bs bosnian bos · ca catalan cat · cs czech ces cze cz · cy welsh cym wel · da danish dan dk · de german deu ger
el greek ell gre gr · en english eng · es spanish spa · et estonian est · eu basque eus baq · fa persian farsi fas per · fi finnish fin
fr french fra fre · ga irish gle · gl galician glg · gu gujarati guj · he hebrew heb iw · hi hindi hin · hr croatian hrv
hu hungarian hun · hy armenian hye arm · id indonesian ind in · is icelandic isl ice · it italian ita · ja japanese jpn jp
ka georgian kat geo · kk kazakh kaz · km khmer khm · kn kannada kan · ko korean kor kr · ku kurdish kur · lo lao · lt lithuanian lit
lv latvian lav · mk macedonian mkd · ml malayalam mal · mn mongolian mon · mr marathi mar · ms malay msa may · mt maltese mlt
my burmese mya bur · ne nepali nep · nl dutch nld dut · no norwegian nor nb nn · pa punjabi pan · pl polish pol · ps pashto pus
pt portuguese por · ro romanian ron rum mo · ru russian rus · si sinhala sinhalese sin · sk slovak slk slo · sl slovenian slv
so somali som · sq albanian sqi alb · sr serbian srp sh · sv swedish swe se · sw swahili swa · ta tamil tam · te telugu tel · th thai tha
tl tagalog filipino tgl fil · tr turkish tur · uk ukrainian ukr ua · ur urdu urd · uz uzbek uzb · vi vietnamese vie vn · yi yiddish yid ji
zh chinese zho chi cmn yue cn

ar العربية · bg български · bn বাংলা · ca català · cs čeština česky · da dansk · de deutsch · el ελληνικά · es español castellano
et eesti · eu euskara · fa فارسی · fi suomi · fr français · ga gaeilge · gl galego · he עברית · hi हिन्दी · hr hrvatski · hu magyar
hy հայերեն · id indonesia · is íslenska · it italiano · ja 日本語 · ka ქართული · ko 한국어 · lt lietuvių · lv latviešu · mk македонски
nl nederlands · no norsk bokmål nynorsk · pl polski · pt português · ro română · ru русский · sk slovenčina · sl slovenščina · sq shqip
sr српски srpski · sv svenska · ta தமிழ் · th ไทย · tr türkçe · uk українська · ur اردو · vi việt · zh 中文 汉语 漢語
"""


def _plain(name: str) -> str:
    """A name in small letters and without accents: francais for Français."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(sign))


_CODES = {_plain(name): row.split()[0] for row in re.split("[·\n]", _NAMES) for name in row.split()}
_CODE = re.compile("[a-z]{2}")


def code_of(said: str) -> str | None:
    """The two-letter code for a name in English or in the language itself, a longer or older code ("kor"), or one with a country ("pt-BR").

    None when it is none.
    """
    first = _plain(said.strip().replace("_", "-").partition("-")[0])
    return _CODES.get(first) or (first if _CODE.fullmatch(first) else None)
