"""A text's language: by its script, by the feed's word, and by a guess for the rest."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import guess, language

ENGLISH = "The harbour reopened on Thursday after the storm had passed"


@pytest.mark.parametrize(
    ("title", "declared", "code"),
    [
        ("항구가 목요일에 다시 열렸다", ["en"], "ko"),
        ("港が木曜日に再開された", ["en"], "ja"),
        ("港口周四重新开放", [], "zh"),
        ("東京港再開", ["ja-JP"], "ja"),
        ("Порт снова открыт", [], "ru"),
        ("Порт знову відкрито, їхні кораблі", [], "uk"),
        ("Порт снова открыт", ["uk-UA"], "uk"),
        ("أعيد فتح الميناء", ["en"], "ar"),
        ("بندر پس از طوفان باز شد", [], "fa"),
        ("הנמל נפתח מחדש", [], "he"),
        ("Το λιμάνι άνοιξε ξανά", [], "el"),
        ("ท่าเรือเปิดอีกครั้ง", [], "th"),
        (ENGLISH, ["de-AT"], "en"),
        ("Harbour reopened", ["de-AT"], "de"),
        (ENGLISH, ["ko"], "en"),
        (ENGLISH, [], "en"),
        ("Der Hafen ist nach dem Sturm am Donnerstag wieder geöffnet worden", [], "de"),
        ("Hamnen öppnade igen på torsdagen efter stormen", [], "sv"),
        ("Port", ["", "fr_FR"], "fr"),
        ("Port", [], ""),
        ("1, 2, 3", ["en"], "en"),
        ("", [], ""),
        ("SRBM 4발 발사", [], "ko"),
        ("Paper, Letter, Telegraph 실적", ["ko"], "ko"),
        ("尹대통령 訪美 結果 共同聲明 發表", [], "ko"),
        ("市議会が港の予算を可決", [], "ja"),
        ("県知事選挙 現職が当選", [], "ja"),
        ("東北鉄道 駅前広場整備 総事業費増額", [], "ja"),
        ("北部港口週四重新開放，漁船返航", [], "zh"),
        ("北部港口周四重新开放，渔船返航", [], "zh"),
        ("日本の味：京都的夏天與茶道體驗", [], "zh"),
        ("Пристанището отново беше отворено след бурята", [], "bg"),
        ("Кметът каза, че ще строи нов мост", [], "bg"),
        ("Лука је поново отворена после олује", [], "sr"),
        ("Luka je ponovo otvorena posle oluje, kažu iz opštine", ["sr"], "sr"),
        ("Пристаништето повторно е отворено, вели ќерката на градоначалникот", [], "mk"),
        ("Порт зноў адкрылі пасля буры", [], "be"),
        ("Порт знову відкрили після бурі, кажуть рибалки", ["ru"], "uk"),
        ("Теңізшілер дауылдан кейін қалаға оралды", [], "kk"),
        ("بندرگاہ طوفان کے بعد دوبارہ کھل گئی", [], "ur"),
        ("بندر پس از طوفان باز شد، شهردار می‌گوید", ["ar"], "fa"),
        ("بندر پس از طوفان دوباره باز شده است", [], "fa"),
        ("أعيد فتح الميناء بعد العاصفة، كما قالت البلدية", ["fa"], "ar"),
        ("Hamnen öppnade", [], ""),
        ("Många båtar och en färja", [], "sv"),
        ("Nya färjor i norr", ["en-US"], "en"),
        ("Många båtar och färjor från norr ska lägga till när stormen är över", ["en-US"], "sv"),
        ("Storm\u00ading win\u00adter weath\u00ader closed the har\u00adbour on Thurs\u00adday", [], "en"),
        ("HARBOUR REOPENS AFTER THE STORM", [], "en"),
    ],
)
def test_a_language_is_known(title, declared, code):
    assert language.of(title, "", declared=declared) == code


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-US", "en"),
        ("zh_Hant", "zh"),
        ("JP", "ja"),
        ("kr", "ko"),
        ("deu", "de"),
        ("English", "en"),
        ("xyz", ""),
        ("", ""),
        ("e", ""),
        (" nb ", "no"),
    ],
)
def test_language_tags_are_two_letters(tag, code):
    assert language.normal(tag) == code


@given(st.sampled_from(["en", "de", "fr", "tr"]), st.text(st.sampled_from("theund lesİIıß,.'’-\n\xa0"), max_size=40))
def test_a_small_word_is_one_however_it_is_found(code, sample):
    whole_words = [word.lower() for word in re.findall(r"\w+", sample)]
    assert guess.has_small_word(code, sample) == (not guess._WORDS_OF[code].isdisjoint(whole_words))
