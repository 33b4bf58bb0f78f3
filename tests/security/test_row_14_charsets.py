"""Row 14: a title in whatever encoding, declared wrongly or nowhere, arrives in the archive as it was meant."""

from __future__ import annotations

from hostile_house import FeedServer, House

SERVED = ("lie", "http", "nodecl", "utf16", "utf8bom", "gbk", "bogus")


def test_every_charset_is_stored_right(server: FeedServer, house: House) -> None:
    urls = {server.url(f"x/charset/{kind}", 1 + number): kind for number, kind in enumerate(SERVED)}
    house.follow(*urls)
    house.poll()
    stored = {kind: ([row.title for row in house.rows(url)], house.rows(url)[0].source) for url, kind in urls.items()}
    assert stored == dict.fromkeys(SERVED, (["Привет, мир"], "Новости дня"))
