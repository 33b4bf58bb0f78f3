"""Text in the right letters, whatever the server, the declaration and the bytes say about it."""

from __future__ import annotations

import codecs
import encodings.aliases
import pkgutil

import pytest
from feed_texts import read
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.charset import decode

RUSSIAN = "Паром снова ходит между островами после двух дней шторма"
KOREAN = "폭풍이 지나간 뒤 여객선이 다시 섬과 섬 사이를 오간다"
JAPANESE = "嵐のあと、フェリーは再び島と島のあいだを運航している"
CHINESE = "风暴过后渡轮重新在岛屿之间航行"
TAIWANESE = "風暴過後渡輪重新在島嶼之間航行"
GERMAN = "Fähre fährt wieder – für Gäste aus Österreich schöner als früher"
PORTUGUESE = "A balsa volta a navegação após dois dias de tempestade, diz a administração de São João"
GREEK = "Το πλοίο ταξιδεύει ξανά ανάμεσα στα νησιά"
HEBREW = "המעבורת שוב מפליגה בין האיים"
ARABIC = "تعود العبارة إلى الإبحار بين الجزر"
THAI = "เรือข้ามฟากกลับมาแล่นระหว่างเกาะอีกครั้ง"
TURKISH = "Feribot adalar arasında yeniden çalışıyor, şimdilik"
POLISH = "Prom znów pływa między wyspami, żegluga wróciła"


def feed(title: str, declared: str = "") -> str:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    return (
        f"{declaration}<rss version='2.0'><channel><title>c</title><item><title>{title}</title></item></channel></rss>"
    )


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "windows-1251", "utf-8"),
        (RUSSIAN, "windows-1251", "iso-8859-1"),
        (RUSSIAN, "windows-1251", ""),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (RUSSIAN, "koi8-r", ""),
        (RUSSIAN, "utf-8", "windows-1251"),
        (KOREAN, "euc-kr", "euc-kr"),
        (KOREAN, "cp949", "ks_c_5601-1987"),
        (KOREAN, "euc-kr", ""),
        (JAPANESE, "shift_jis", "Shift_JIS"),
        (JAPANESE, "euc-jp", "EUC-JP"),
        (JAPANESE, "euc-jp", ""),
        (JAPANESE, "shift_jis", ""),
        (JAPANESE, "iso-2022-jp", "iso-2022-jp"),
        (CHINESE, "gb2312", "gb2312"),
        (CHINESE, "gb18030", "gbk"),
        (CHINESE, "utf-8", "gb2312"),
        (TAIWANESE, "big5", "big5"),
        (GERMAN, "windows-1252", "iso-8859-1"),
        (GERMAN, "windows-1252", ""),
        (GERMAN, "windows-1252", "utf-8"),
        (GERMAN, "utf-8", "iso-8859-1"),
        (GERMAN, "utf-8", "x-no-such"),
        (GERMAN, "utf-8", "base64"),
        (GREEK, "windows-1253", "windows-1253"),
        (GREEK, "iso-8859-7", "iso-8859-7"),
        (HEBREW, "windows-1255", "windows-1255"),
        (ARABIC, "windows-1256", "windows-1256"),
        (THAI, "tis-620", "tis-620"),
        (TURKISH, "iso-8859-9", "iso-8859-9"),
        (TURKISH, "windows-1254", "windows-1254"),
        (PORTUGUESE, "windows-1252", "utf-8"),
        (POLISH, "windows-1250", ""),
        (POLISH, "iso-8859-2", "iso-8859-2"),
        (POLISH, "windows-1250", "windows-1250"),
        (THAI, "cp874", "windows-874"),
        (RUSSIAN, "mac_cyrillic", "x-mac-cyrillic"),
        (RUSSIAN, "windows-1251", "x-cp-1251"),
        (HEBREW, "iso-8859-8", "iso-8859-8-i"),
        (JAPANESE, "iso-2022-jp", ""),
        (JAPANESE, "iso-2022-jp", "utf-8"),
    ],
)
def test_titles_are_readable(text: str, encoding: str, declared: str) -> None:
    assert read(feed(text, declared).encode(encoding)).entries[0].title == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
@pytest.mark.parametrize("marked", [True, False])
def test_wide_encodings_are_known_by_their_mark_or_their_shape(encoding: str, marked: bool) -> None:
    text = feed(RUSSIAN, encoding[:6])
    assert read((("\ufeff" if marked else "") + text).encode(encoding)).entries[0].title == RUSSIAN


def test_the_header_names_the_encoding_when_the_document_does_not() -> None:
    body = feed(POLISH).encode("iso-8859-2")
    assert read(body, content_type='text/xml; charset="ISO-8859-2"').entries[0].title == POLISH


@pytest.mark.parametrize(
    ("text", "encoding", "language"),
    [
        (GREEK, "windows-1253", "el"),
        (GREEK, "iso-8859-7", "el-GR"),
        (HEBREW, "windows-1255", "he"),
        (ARABIC, "windows-1256", "ar"),
        (ARABIC, "iso-8859-6", "AR-eg"),
        (THAI, "tis-620", "th"),
        (TURKISH, "windows-1254", "tr"),
        (POLISH, "iso-8859-2", "pl"),
        (POLISH, "windows-1250", "pl-PL"),
        (RUSSIAN, "iso-8859-5", "ru"),
        (RUSSIAN, "cp866", "ru"),
        (GERMAN, "windows-1252", "el"),
        (RUSSIAN, "koi8-r", "en"),
    ],
)
@pytest.mark.parametrize("declared", ["", "utf-8", "iso-8859-1"])
def test_the_language_tells_the_letters_where_nothing_else_does(
    text: str, encoding: str, language: str, declared: str
) -> None:
    body = feed(text, declared).replace("<channel>", f"<channel><language>{language}</language>")
    assert read(body.encode(encoding)).entries[0].title == text


@pytest.mark.parametrize("shape", ["<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>{}</title></entry></feed>"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_encodings_without_any_declaration_are_known_by_their_zeros(shape: str, encoding: str) -> None:
    assert read(shape.format(RUSSIAN).encode(encoding)).entries[0].title == RUSSIAN


def python_encodings() -> list[str]:
    return sorted({*encodings.aliases.aliases, *(module.name for module in pkgutil.iter_modules(encodings.__path__))})


@pytest.mark.parametrize("name", python_encodings())
def test_no_name_of_an_encoding_is_a_trap(name: str) -> None:
    """Some that Python knows raise, whatever they are told: "undefined" always does."""
    for body in (b"<rss>caf\xe9 \\u0041 \xff\xfe</rss>", b"\x81", b"\xff" * 9, b"\x1b$B\xff"):
        assert isinstance(decode(body, f"text/xml; charset={name}"), str)


def test_one_japanese_word_among_letters_of_utf_8_does_not_cost_the_others() -> None:
    body = feed(KOREAN).encode() + JAPANESE.encode("iso-2022-jp")
    assert KOREAN in decode(body)


@pytest.mark.parametrize("served", ["iso-8859-1", "iso-8859-2"])
@pytest.mark.parametrize("declared", ["iso-8859-1", "iso-8859-2"])
def test_of_two_declarations_the_one_that_reads_better_is_believed(served: str, declared: str) -> None:
    body = feed(GERMAN.replace("–", "-"), declared).encode("iso-8859-1")
    assert read(body, content_type=f"text/xml; charset={served}").entries[0].title == GERMAN.replace("–", "-")
    if served != declared:
        body = feed(POLISH, declared).encode("iso-8859-2")
        assert read(body, content_type=f"text/xml; charset={served}").entries[0].title == POLISH


def test_one_damaged_byte_does_not_spoil_the_rest() -> None:
    body = feed(RUSSIAN + "@", "utf-8").encode().replace(b"@", b"\xff")
    assert read(body).entries[0].title == RUSSIAN + "\ufffd"


@given(st.text())
def test_utf_8_is_always_understood(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == text


@given(st.binary(), st.text(max_size=40))
def test_any_bytes_become_text(data: bytes, content_type: str) -> None:
    assert isinstance(decode(data, content_type), str)
