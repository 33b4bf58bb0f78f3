"""Which script a text is written in, and which languages that leaves."""

from __future__ import annotations

import re
from collections import Counter

# One group a script; Latin is what is left. One kana is none: Chinese shop signs and brands borrow it (の).
_SCRIPT = re.compile(
    "(?P<hangul>[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]+)|(?P<kana>[\u3041-\u306d\u306f-\u30fa\u30fc-\u30ff\uff66-\uff9f]+)"
    "|(?P<han>[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)"
    "|(?P<cyrillic>[\u0400-\u052f]+)|(?P<arabic>[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+)|(?P<hebrew>[\u0590-\u05ff]+)"
    "|(?P<greek>[\u0370-\u03ff\u1f00-\u1fff]+)|(?P<thai>[\u0e00-\u0e7f]+)|(?P<devanagari>[\u0900-\u097f]+)|(?P<bengali>[\u0980-\u09ff]+)"
    "|(?P<tamil>[\u0b80-\u0bff]+)|(?P<georgian>[\u10a0-\u10ff]+)|(?P<armenian>[\u0530-\u058f]+)|(?P<khmer>[\u1780-\u17ff]+)"
    "|(?P<burmese>[\u1000-\u109f]+)|(?P<latin>[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+)"
)
_BETWEEN_WORDS = re.compile(r"[\x00-@\[-`{-\x7f]+")
_NOT_LATIN = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u3005\u3041-\ud7af\uf900-\ufdff\ufe70-\ufeff\uff66-\uff9f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
# The languages we expect in a script; the first is the guess when nothing else speaks.
WRITTEN_IN = {
    "hangul": ("ko",), "kana": ("ja",), "han": ("zh", "ja"), "hebrew": ("he", "yi"), "greek": ("el",), "thai": ("th",), "georgian": ("ka",),
    "armenian": ("hy",), "khmer": ("km",), "burmese": ("my",), "tamil": ("ta",), "bengali": ("bn", "as"), "devanagari": ("hi", "mr", "ne"),
    "cyrillic": ("ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg"), "arabic": ("ar", "fa", "ur", "ps", "ku", "ug", "sd"),
}  # fmt: skip
ELSEWHERE = frozenset(code for script, codes in WRITTEN_IN.items() for code in codes) - {"sr", "ku"}
"""Languages that are never written in Latin letters in the news."""

# What a language of a script writes and the others do not, or not all of them: whose signs a text has most of, the earlier at a tie.
_SIGNS = {
    "cyrillic": {
        "ru": "[ыэё]|ъ(?=[еёюя])", "uk": "[їєґі]", "be": "[ўіыэё]", "bg": "ъ(?![еёюя])", "sr": "[ђћјљњџ]", "mk": "[ѓќѕјљњџ]",
        "kk": "[әғқңұүһөіы]", "tg": "[ӣӯҳҷғқ]", "mn": "[өүыэё]", "ky": "[ңөүыэё]",
    },
    "arabic": {
        "ar": r"[ةأإ]|\bال", "fa": "[پچژگکی]", "ur": "[ٹڈڑےںہھپچژگکی]", "ps": "[ټډړښځڅېۍګپچژکی]", "ku": "[ڕڵۆێەپچژگکی]",
        "ug": "[ڭۇۆۈۋېەپچژگ]",
    },
    "han": {  # simplified or old forms; forms that only Japan has
        "zh": "[们这说发对应产业东车长门问间马鸟鱼龙导弹总统议员队战军际过还进远运经济电视报纸华实现时务级权岁让认论试话语读谁调谈请诉"
        "們這說會國學發對應總戰實圖廣團關區體點黨灣氣縣擊權經濟彈聯當號臺與舉數變將嗎吧]",
        "ja": "[総戦実図対応発広沢浜焼売読続黒歩歳聴転伝権経済検験険気駅県円営厳帰挙両労単囲塩増変価処従徳戻払拝択拠拡摂撃暁栄桜様"
        "楽毎満滝産絵緑薬観訳証譲軽辺遅鉄鉱銭録関陥隠雑霊頼駆騒齢込働峠畑々仮圏壊巣悩恵歯渇渋渓瀬獣縄縦繊荘蔵覧賛郷醸釈鋳顕髄鶏]",
    },
}  # fmt: skip
_SIGNS_OF = {
    script: {code: re.compile(signs) for code, signs in languages.items()} for script, languages in _SIGNS.items()
}


def letters(sample: str) -> Counter[str]:
    """How many letters of each script a text has."""
    counts: Counter[str] = Counter()
    if sample.isascii() or not _NOT_LATIN.search(sample):
        counts["latin"] = 1 if _LATIN.search(sample) else 0
        return +counts
    for run in _SCRIPT.finditer(_BETWEEN_WORDS.sub("", sample)):
        counts[run.lastgroup or ""] += run.end() - run.start()
    return counts


def script_of(counts: Counter[str]) -> str:
    """The script that decides. Hangul or kana among Han make it Korean or Japanese; names and abbreviations stand in Latin letters
    everywhere, so those count half.
    """
    if len(counts) < 2:
        return next(iter(counts), "")
    latin, han = counts["latin"] // 2, counts["han"]
    own = {"hangul": counts["hangul"], "kana": counts["kana"] * 2}
    more = max(own, key=lambda script: own[script])
    if counts[more] and counts[more] * 20 >= han and counts[more] + han > latin:
        return more
    weighed = Counter({script: count // 2 if script == "latin" else count for script, count in counts.items()})
    return weighed.most_common(1)[0][0] if weighed else ""


def signs(script: str, sample: str) -> Counter[str]:
    """How often a text shows signs of each language of a script; without those that it shows none of."""
    sample = sample.lower()
    return +Counter({code: len(found.findall(sample)) for code, found in _SIGNS_OF.get(script, {}).items()})
