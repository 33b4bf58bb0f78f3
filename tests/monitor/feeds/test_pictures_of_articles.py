"""Which pictures an article's markup names: those of the web, large enough to be looked at, a dozen at most."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.pictures import MAX_BYTES, MOST, addresses, kind
from monitor.feeds.safe_html import for_reading

PAGE = "https://paper.example/a/1"


def test_pictures_are_found_in_their_order_each_once_and_made_absolute():
    markup = "<p><img src='/one.jpg'>words<img alt=x src=\"https://cdn.example/two.png\"><img src='/one.jpg'></p>"
    assert addresses(markup, PAGE) == ("https://paper.example/one.jpg", "https://cdn.example/two.png")


@pytest.mark.parametrize(
    "attributes",
    [
        "src='data:image/png;base64,AAAA'",
        "src='file:///etc/hostname'",
        "src='javascript:alert(1)'",
        "src='https://count.example/p.gif' width=1 height=1",
        "src='https://count.example/p.gif' height='0px'",
        "src=''",
        "alt='no address'",
    ],
)
def test_what_is_no_picture_to_look_at_is_not_asked_for(attributes: str):
    assert addresses(f"<img {attributes}>", PAGE) == ()


def test_a_dozen_is_enough():
    assert len(addresses("".join(f"<img src='/{number}.jpg'>" for number in range(40)), PAGE)) == MOST


@given(st.text(alphabet="<img src='\"/>=ht:p.jw 0", max_size=80))
def test_whatever_the_markup_only_addresses_of_the_web_come_out(markup: str):
    assert all(url.startswith(("http://", "https://")) for url in addresses(f"<img src={markup}>", PAGE))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\xff\xd8\xff\xe0rest", "jpeg"),
        (b"\x89PNG\r\n\x1a\nrest", "png"),
        (b"GIF89arest", "gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "webp"),
        (b"<svg xmlns='x'/>", ""),
        (b"<html>", ""),
        (b"", ""),
        (b"\xff\xd8\xff" + bytes(MAX_BYTES), ""),
    ],
)
def test_a_picture_is_told_by_its_bytes(data: bytes, name: str):
    assert kind(data) == name


def test_pictures_that_were_got_stand_in_their_place_and_others_stay_words():
    markup = "<p><img src='/one.jpg' alt='Boats'><img src='/two.jpg' alt='Nets' onerror='x()'></p>"
    assert (
        for_reading(markup, PAGE, ("https://paper.example/two.jpg",)) == '<p> [image: Boats] <img src="picture:0"></p>'
    )


@pytest.mark.parametrize("source", ["picture:0", "picture:7", "picture:0/../x"])
def test_markup_cannot_name_a_picture_of_ours_itself(source: str):
    shown = for_reading(f"<img src='{source}'><a href='{source}'>x</a>", PAGE, ("https://paper.example/two.jpg",))
    assert "picture:" not in shown
