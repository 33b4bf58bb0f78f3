"""Feeds that name neither an encoding nor a language: what their letters are is known by which of them come often, and beside what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import letters
from monitor.feeds.charset import decode

SAID = {
    "cp1253 iso8859_7": "Το πλοίο έφυγε από το λιμάνι το πρωί. Οι κάτοικοι του νησιού περιμένουν τους ψαράδες ώς το βράδυ.",
    "cp874 tis_620": "เรือข้ามฟากออกจากท่าเรือแต่เช้า ชาวประมงกลับถึงเกาะในตอนเย็น และประชุมกันเรื่องราคาปลา",
    "cp1255 iso8859_8": "המעבורת יצאה מהנמל בבוקר והדייגים חזרו אל האי לפנות ערב. ראש העיר נפגש עם השרים במלון.",
    "cp1256 iso8859_6": "غادرت العبارة الميناء في الصباح وعاد الصيادون إلى الجزيرة مساء اليوم بعد لقاء الوزير في العاصمة.",
    "cp1254": "Vapur sabah limandan ayrıldı, balıkçılar akşama doğru adaya döndü. Bakan, İzmir'de görüştüğü işçilere söz verdi.",
    "cp1251 koi8_r iso8859_5": "Утром паром вышел из порта, а рыбаки вернулись на остров лишь к вечеру. Министр встретился с жителями.",
    "cp1251 koi8_u": "Уранці пором вийшов із порту, а рибалки повернулися на острів лише надвечір. Її чекали всі мешканці.",
    "cp1250 iso8859_2": "Prom wypłynął rano, a rybacy wrócili na wyspę dopiero pod wieczór. Minister wyjaśnił źródło kłopotów.",
    "cp1250": "Trajekt vyplul ráno z přístavu a rybáři se na ostrov vrátili až k večeru. Ministryně přijela později, než čekali.",
    "cp1257": "Keltas iš uosto išplaukė rytą, o žvejai į salą grįžo tik vakare. Ministrė susitiko su žmonėmis, kurių namai sudegė.",
    "cp1252": "Le bac a quitté le port à l’aube et les pêcheurs ne sont rentrés qu’à la tombée de la nuit, où le maire les a reçus.",
    "cp949": "연락선은 아침에 항구를 떠났고 어부들은 저녁이 되어서야 섬으로 돌아왔다. 장관은 주민들을 만났다.",
    "cp932 euc_jp": "連絡船は朝に港を出て、漁師たちは夕方になってようやく島に戻った。大臣は住民と面会した。",
    "gb18030": "渡轮早上离开港口，渔民傍晚才回到岛上。部长在饭店会见了居民，并说明了原因。",
    "big5hkscs": "渡輪早上離開港口，漁民傍晚才回到島上。部長在飯店會見了居民，並說明了原因。",
}
WESTERN = (
    "Zürich: Die Fähre fährt früh",
    "Les pêcheurs sont rentrés",
    "El barco salió mañana",
    "A reunião começou às três",
    "La città è già in festa",
    "Færgen sejlede på søndag",
    "Båten gick på lördag",
    "Café «Stern» – 20 €",
    "“No comment,” he said – £3",
)


@pytest.mark.parametrize(("encoding", "text"), [(one, text) for names, text in SAID.items() for one in names.split()])
def test_letters_are_known_where_nothing_is_said_of_them(encoding: str, text: str) -> None:
    body = f"<rss><channel><title>News</title><item><title>{text}</title></item></channel></rss>".encode(encoding)
    assert text in decode(body)


@pytest.mark.parametrize("text", WESTERN)
def test_a_few_western_letters_are_no_other_script(text: str) -> None:
    assert decode(f"<rss><title>{text}</title></rss>".encode("cp1252")) == f"<rss><title>{text}</title></rss>"


@pytest.mark.parametrize(
    ("declared", "text"), [("windows-1251", "Ёж"), ("iso-8859-1", "Tromsø"), ("iso-8859-2", "Łódź")]
)
def test_what_is_declared_is_believed_however_few_letters_there_are(declared: str, text: str) -> None:
    body = f'<?xml version="1.0" encoding="{declared}"?><rss><title>{text}</title></rss>'.encode(declared)
    assert text in decode(body)


@given(st.binary(max_size=400))
def test_any_bytes_read_like_something(sample: bytes) -> None:
    worth, encoding = letters.best(sample)
    assert sample.decode(encoding, "replace") is not None
    assert 0.0 <= worth <= 1.5
