"""What languages are called in queries: `lang:` compares two-letter codes (ISO 639-1), and people also write names and longer codes."""

from __future__ import annotations

_NAMES = """
ar arabic ara; az azerbaijani aze; be belarusian bel; bg bulgarian bul; bn bengali ben; bs bosnian bos; ca catalan cat; cs czech ces cze;
da danish dan; de german deu ger; el greek ell gre; en english eng; es spanish spa; et estonian est; fa persian farsi fas per;
fi finnish fin; fr french fra fre; ga irish gle; gu gujarati guj; he hebrew heb; hi hindi hin; hr croatian hrv; hu hungarian hun;
hy armenian hye arm; id indonesian ind; is icelandic isl ice; it italian ita; ja japanese jpn; ka georgian kat geo; kk kazakh kaz;
km khmer khm; ko korean kor; ku kurdish kur; lo lao; lt lithuanian lit; lv latvian lav; mk macedonian mkd; ml malayalam mal;
mn mongolian mon; mr marathi mar; ms malay msa may; my burmese mya bur; ne nepali nep; nl dutch nld dut; no norwegian nor nb nn;
pa punjabi pan; pl polish pol; ps pashto pus; pt portuguese por; ro romanian ron rum; ru russian rus; si sinhala sin; sk slovak slk slo;
sl slovenian slv; so somali som; sq albanian sqi alb; sr serbian srp; sv swedish swe; sw swahili swa; ta tamil tam; te telugu tel;
th thai tha; tl tagalog filipino tgl; tr turkish tur; uk ukrainian ukr; ur urdu urd; uz uzbek uzb; vi vietnamese vie; zh chinese zho chi
"""

CODES: dict[str, str] = {name: row.split()[0] for row in _NAMES.split(";") for name in row.split()}
"""Each name or code, in small letters, and the two-letter code it means."""


def code_of(said: str) -> str | None:
    """The two-letter code for a name ("Korean"), a longer code ("kor") or one with a country ("pt-BR"). None when it is not known."""
    lowered = said.strip().lower()
    return CODES.get(lowered) or CODES.get(lowered.replace("_", "-").partition("-")[0])
