"""A text's language: by its script, by the feed's word, and by a guess for the rest."""

import pytest

from monitor.feeds import language

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
        (ENGLISH, ["de-AT"], "de"),
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
