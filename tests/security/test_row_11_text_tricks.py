"""Row 11: control characters, direction overrides and endless names do not get into titles."""

from __future__ import annotations

import json
import unicodedata

from hostile_house import FeedServer, House

TRICKS = "\u202e\u202d\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u200b\ufeff\u2028\u2029\x7f\x85\x9b\xad"
CONTROLS = "".join(map(chr, range(1, 32))) + TRICKS


def strange(text: str) -> list[str]:
    """What no title may hold: controls, direction overrides and isolates, line and paragraph ends."""
    return [
        one for one in text if unicodedata.category(one) in {"Cc", "Zl", "Zp", "Cs"} or one in "\u200b\ufeff" + TRICKS
    ]


def test_the_servers_tricks_are_taken_out_of_titles(server: FeedServer, house: House) -> None:
    urls = [server.url(f"x/xml/{kind}", 1 + number) for number, kind in enumerate(("bidi", "ctl", "nul"))]
    house.follow(*urls)
    house.poll()
    titles = [house.rows(url)[0].title for url in urls]
    assert not [title for title in titles if strange(title)]
    assert titles == ["safetxt.exe", "ctl \ufffd \xa0 … & loose".replace("\xa0", "").replace("  ", " "), "nul in title"]


def test_every_control_and_override_is_taken_out_of_every_name(server: FeedServer, house: House) -> None:
    """By JSON, which can say them all."""
    tricky = f"An{CONTROLS}na\x00"
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"Post {tricky}",
        "items": [
            {
                "id": f"1{tricky}",
                "title": tricky,
                "content_text": tricky,
                "authors": [{"name": tricky}],
                "tags": [tricky],
            }
        ],
    }
    url = server.saying(json.dumps(feed), 5)
    house.follow(url)
    house.poll()
    (row,) = house.rows(url)
    detail = house.reading.article(row.id)
    assert detail is not None
    for text in (
        row.title,
        row.snippet.replace("\n", " "),
        row.source,
        detail.author,
        *detail.categories,
        house.feed(url).about.title,
    ):
        assert not strange(text), ascii(text)
        assert "An" in text
        assert "na" in text


def test_titles_authors_and_tags_have_a_length(server: FeedServer, house: House) -> None:
    entry = (
        f"<title>{'t' * 5_000}</title><author>{'a' * 900}</author>"
        + "".join(f"<category>{number}{'c' * 100}</category>" for number in range(200))
        + "<guid>"
        + "g" * 3_000
        + "</guid><link>http://a.example/"
        + "l" * 3_000
        + "</link>"
    )
    url = server.saying(
        f"<rss version='2.0'><channel><title>{'f' * 5_000}</title><item>{entry}</item></channel></rss>", 6
    )
    house.follow(url)
    house.poll()
    (row,) = house.rows(url)
    detail = house.reading.article(row.id)
    assert detail is not None
    assert len(row.title) == 1_000
    assert len(detail.author) == 256
    assert len(detail.categories) == 50
    assert max(map(len, detail.categories)) == 64
    assert len(row.source) <= 256
    assert len(row.guid) <= 500
    assert len(row.url) <= 2_000
    assert len(house.feed(url).about.title) <= 1_000
