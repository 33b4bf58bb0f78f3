"""Which links lead to a sound, a film or a picture and not to a page, by the end of their address or what the server says. Pure."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import urlsplit

NO_PAGE = "The link leads to a sound, a film or a picture, not to a page."

_SOUNDS = "aac flac m4a mp3 oga ogg opus wav wma"
_FILMS = "avi flv m3u8 m4v mkv mov mp4 mpeg mpg ogv webm wmv"
_PICTURES = "avif bmp gif heic ico jpeg jpg png svg tif tiff webp"
_ENDINGS = frozenset(f".{name}" for name in f"{_SOUNDS} {_FILMS} {_PICTURES}".split())


def is_media(url: str) -> bool:
    """Whether an address names such a file. One that does not say so may still lead to one."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    return PurePosixPath(path.lower()).suffix in _ENDINGS


def is_media_type(content_type: str) -> bool:
    """Whether a server says so of what it sends."""
    return content_type.strip().lower().startswith(("audio/", "video/", "image/"))
