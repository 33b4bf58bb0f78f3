"""What the outlets in other languages call the invented world, and how they tell of the same launches and meetings as all others."""

from __future__ import annotations

from random import Random

from monitor.demo.languages import WEEKDAYS, WORDINGS
from monitor.demo.launches import Launch
from monitor.demo.stories import Text, write
from monitor.demo.summits import Summit

COUNTRIES = {
    "XN": {"ko": "노를란트", "ja": "ノルランド", "fr": "la Norlande", "de": "Norland"},
    "XS": {"ko": "수드마르크", "ja": "スドマルク", "fr": "la Sudmarche", "de": "Südmark"},
    "XK": {"ko": "칼데리아", "ja": "カルデリア", "fr": "la Kaldérie", "de": "Kalderien"},
    "XV": {"ko": "벨모라", "ja": "ベルモラ", "fr": "la Velmore", "de": "Velmora"},
    "XI": {"ko": "이슈카라", "ja": "イシュカラ", "fr": "l'Ishkarie", "de": "Ischkara"},
    "XT": {"ko": "탐보리아", "ja": "タンボリア", "fr": "la Tamborie", "de": "Tamborien"},
    "XB": {"ko": "브레스니아", "ja": "ブレスニア", "fr": "la Bresnie", "de": "Bresnien"},
    "XO": {"ko": "오르바니아", "ja": "オルバニア", "fr": "l'Orvanie", "de": "Orvanien"},
    "XL": {"ko": "루메니아", "ja": "ルメニア", "fr": "la Luménie", "de": "Lumenien"},
}
SITES = {
    "Kalder": {"ko": "칼데르", "ja": "カルデル"},
    "the Grey Cape": {"ko": "회색곶", "ja": "灰色岬"},
    "Mirna Bay": {"ko": "미르나만", "ja": "ミルナ湾"},
    "the Tolva range": {"ko": "톨바 사격장", "ja": "トルバ射場"},
}
"""Where Kalderia fires from."""
FORUMS = {
    "the Pale Sea Council": {
        "ko": "창백해 이사회",
        "ja": "淡海評議会",
        "fr": "le Conseil de la mer Pâle",
        "de": "Rat der Bleichen See",
    },
    "the Ring of Nine": {"ko": "아홉 나라 고리", "ja": "九か国の輪", "fr": "l'Anneau des Neuf", "de": "Ring der Neun"},
    "the Forum of Straits": {
        "ko": "해협 포럼",
        "ja": "海峡フォーラム",
        "fr": "le Forum des détroits",
        "de": "Forum der Meerengen",
    },
    "the Amber Sea Union": {
        "ko": "호박해 연합",
        "ja": "琥珀海連合",
        "fr": "l'Union de la mer d'Ambre",
        "de": "Bund der Bernsteinsee",
    },
}
_ONE_AND_MORE = {
    "short-range ballistic missile": {
        "ko": ("단거리 탄도미사일", "단거리 탄도미사일"),
        "ja": ("短距離弾道ミサイル", "短距離弾道ミサイル"),
        "fr": ("un missile balistique à courte portée", "missiles balistiques à courte portée"),
        "de": ("eine ballistische Rakete kurzer Reichweite", "ballistische Raketen kurzer Reichweite"),
    },
    "medium-range ballistic missile": {
        "ko": ("준중거리 탄도미사일", "준중거리 탄도미사일"),
        "ja": ("準中距離弾道ミサイル", "準中距離弾道ミサイル"),
        "fr": ("un missile balistique à moyenne portée", "missiles balistiques à moyenne portée"),
        "de": ("eine ballistische Rakete mittlerer Reichweite", "ballistische Raketen mittlerer Reichweite"),
    },
    "intercontinental ballistic missile": {
        "ko": ("대륙간탄도미사일", "대륙간탄도미사일"),
        "ja": ("大陸間弾道ミサイル", "大陸間弾道ミサイル"),
        "fr": ("un missile balistique intercontinental", "missiles balistiques intercontinentaux"),
        "de": (
            "eine ballistische Rakete interkontinentaler Reichweite",
            "ballistische Raketen interkontinentaler Reichweite",
        ),
    },
    "cruise missile": {
        "ko": ("순항미사일", "순항미사일"),
        "ja": ("巡航ミサイル", "巡航ミサイル"),
        "fr": ("un missile de croisière", "missiles de croisière"),
        "de": ("eine Rakete im Tiefflug", "Raketen im Tiefflug"),
    },
    "hypersonic missile": {
        "ko": ("극초음속 미사일", "극초음속 미사일"),
        "ja": ("極超音速ミサイル", "極超音速ミサイル"),
        "fr": ("un missile hypersonique", "missiles hypersoniques"),
        "de": ("eine Rakete mit Hyperschall", "Raketen mit Hyperschall"),
    },
}
_AGAIN = {
    "ko": " 이날 두 번째 발사다.",
    "ja": "この日2回目の発射だ。",
    "fr": " C'est le second tir de la journée.",
    "de": " Es ist der zweite Start des Tages.",
}


def launch(event: Launch, lang: str, rng: Random) -> Text:
    """A text about this launch in one of the four languages, with its own figures."""
    one, more = _ONE_AND_MORE[event.weapon][lang]
    counted = more if lang in {"ko", "ja"} else f"{event.count} {more}"
    slots = {
        "neighbour": COUNTRIES[event.neighbour.code][lang],
        "what": one if event.count == 1 else counted,
        "count": str(event.count),
        "place": SITES.get(event.place, {}).get(lang) or event.place.removeprefix("the "),
        "distance": str(event.distance),
        "day": str(event.at.day),
        "weekday": WEEKDAYS[lang][event.at.weekday()],
        "again": _AGAIN[lang] if event.second else "",
    }
    return write(WORDINGS[lang]["launch"], slots, "launch", rng, length=2)


def summit(event: Summit, lang: str, rng: Random) -> Text:
    """A text about this meeting in one of the four languages."""
    slots = {
        "host": COUNTRIES[event.host.code][lang],
        "guest": COUNTRIES[event.guests[0].code][lang],
        "forum": FORUMS[event.forum][lang] if event.forum else "",
        "town": event.place,
        "few": str(rng.randint(3, 14)),
        "day": str(event.at.day),
        "weekday": WEEKDAYS[lang][event.at.weekday()],
    }
    return write(WORDINGS[lang]["forum" if event.forum else "summit"], slots, "summit", rng, length=2)


def names(spelled: dict[str, str]) -> list[str]:
    """What they call a country or a forum, without articles."""
    return [name.removeprefix("la ").removeprefix("le ").removeprefix("l'") for name in spelled.values()]
