"""Which links lead to a file and not to a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.media import is_media, is_media_type


@pytest.mark.parametrize(
    ("url", "media"),
    [
        ("https://cast.example/redirect.mp3/audio/12.MP3?token=1#t", True),
        ("https://cast.example/12.mp4", True),
        ("https://cast.example/photo.jpeg", True),
        ("https://cast.example/story", False),
        ("https://cast.example/story.html", False),
        ("https://cast.example/photo.jpg.html", False),
        ("https://cast.example/story?file=a.mp3", False),
        ("https://mp3", False),
        ("http://[broken", False),
    ],
)
def test_the_end_of_the_path_tells(url: str, *, media: bool) -> None:
    assert is_media(url) == media


def test_so_does_what_the_server_says() -> None:
    kinds = ("audio/mpeg", "Image/PNG", "text/html; charset=utf-8", "application/pdf", "")
    assert [is_media_type(kind) for kind in kinds] == [True, True, False, False, False]


@given(st.text())
def test_any_text_is_looked_at(text: str) -> None:
    assert is_media(text) in {True, False}
