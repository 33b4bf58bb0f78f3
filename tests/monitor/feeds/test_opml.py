"""Lists of feeds go out and come back the same; what is broken or hostile is refused with its place."""

import contextlib
import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import UserError
from monitor.feeds import opml
from monitor.model import Subscription

MOST = "<opml version='2.0'><body>{}</body></opml>"


def read(outlines):
    return opml.read(MOST.format(outlines))


def test_folders_titles_and_addresses_are_read():
    found, rejected = read(
        "<outline text='Asia'><outline title='East'>"
        "<outline type='rss' text='Paper' xmlUrl='https://paper.example/feed' htmlUrl='https://paper.example/'/></outline>"
        "<outline title='Letter' XMLURL=' https://letter.example/rss '/></outline>"
        "<outline text='Wire' xmlUrl='https://wire.example/' category='/News/World,/Other'/>"
    )
    assert rejected == []
    assert [(feed.url, feed.title, feed.folder) for feed in found] == [
        ("https://paper.example/feed", "Paper", "Asia/East"),
        ("https://letter.example/rss", "Letter", "Asia"),
        ("https://wire.example/", "Wire", "News/World"),
    ]


def test_an_address_that_comes_twice_is_one_feed_with_all_that_is_known():
    found, _ = read(
        "<outline xmlUrl='https://paper.example/'/><outline text='F'><outline xmlUrl='https://PAPER.example/' text='Paper'/></outline>"
    )
    assert found == [Subscription("https://paper.example/", title="Paper", folder="F")]


def test_what_cannot_be_fetched_is_rejected_with_its_line_and_the_rest_goes_on():
    found, rejected = read(
        "\n<outline xmlUrl='javascript:alert(1)'/>\n<outline xmlUrl='file:///etc/hostname'/><outline xmlUrl=''/>\n<outline xmlUrl='feed://paper.example/'/>"
    )
    assert [feed.url for feed in found] == ["http://paper.example/"]
    assert [(row.line, row.text) for row in rejected] == [
        (2, "javascript:alert(1)"),
        (3, "file:///etc/hostname"),
        (3, ""),
    ]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "FILE:///etc/hostname",
        " \tfile:///etc/hostname",
        "&#102;ile:///etc/hostname",
        "file:/etc/hostname",
        "file://localhost/etc/hostname",
        "file:C:\\feeds\\own.xml",
        "fi&#9;le:///etc/hostname",
        "feed:file:///etc/hostname",
        "feed://",
        "data:application/xml,&lt;rss/&gt;",
        "javascript:alert(1)",
        "ftp://post.example/feed",
        "gopher://post.example/feed",
        "//etc/hostname",
        "/etc/hostname",
        "~/feed.xml",
        "http:///etc/hostname",
        "https:etc/hostname",
    ],
)
def test_a_list_never_leads_into_this_machine_nor_elsewhere_than_the_web(address):
    found, (row,) = read(f"\n<outline text='Trap' xmlUrl='{address}'/>")
    assert found == []
    assert row.line == 2
    assert ("add it by itself" in row.reason) == address.strip().lower().replace("&#102;", "f").startswith("file:")


def test_a_file_of_this_machine_is_in_no_list_that_others_get():
    own = Subscription("file:///srv/ana/own%20feed.xml", allow_local=True)
    web = Subscription("https://paper.example/f", title="P")
    written = opml.write([own, web])
    assert "ana" not in written
    assert opml.read(written) == ([web], [])


def test_a_password_is_left_out_and_reported_without_saying_it():
    found, rejected = read("<outline xmlUrl='https://ana:hush@paper.example/f'/>")
    assert [feed.url for feed in found] == ["https://paper.example/f"]
    assert "hush" not in f"{found} {rejected}"
    assert rejected[0].line == 1


def test_permission_for_local_addresses_is_never_taken_from_a_file():
    found, _ = read("<outline xmlUrl='http://127.0.0.1/f' allowLocal='true' wirewatch='x'/>")
    assert found == [Subscription("http://127.0.0.1/f")]


@pytest.mark.parametrize(
    "outline",
    [
        "<outline text='Ships & boats' xmlUrl='https://paper.example/?a=1&b=2'/>",
        "<outline text='Ships&nbsp;&amp; boats' xmlUrl='https://paper.example/?a=1&amp;b=2'/>",
        '<outline text="Ships &amp; boats" description="<p>All of "it"</p>" xmlUrl="https://paper.example/?a=1&amp;b=2"/>',
    ],
)
def test_the_usual_slips_of_hand_made_lists_are_mended(outline):
    (found,), _ = read(f"\n{outline}\n")
    assert found.url == "https://paper.example/?a=1&b=2"
    assert found.title in {"Ships & boats", "Ships \u00a0& boats"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("<html><body/></html>", "no OPML file: it begins with <html>"),
        ("<opml>\n  <body>\n</opml>", "line 3, column 3"),
        ("<opml><body>", "line 1"),
        ("just words", "line 1, column 1"),
        ("<!DOCTYPE opml [<!ENTITY a 'b'>]><opml><body/></opml>", "declares an entity"),
        ("<!DOCTYPE opml [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'>%p;]><opml><body/></opml>", "declares an entity"),
        (
            "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><opml><body><outline text='&x;'/></body></opml>",
            "declares an entity",
        ),
        (MOST.format("<outline text='a'>" * 100_000), "nested more than 100 deep"),
        (MOST.format("<outline text='a' xmlUrl='https://paper.example/'/>" * 50_001), "more than 50,000 outlines"),
        ("<opml>" + " " * 17_000_000, "larger than 16 MB"),
    ],
)
def test_what_is_broken_or_hostile_is_refused_with_the_reason(text, said):
    with pytest.raises(UserError, match=said.replace("(", r"\(")):
        opml.read(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "gb18030", "euc-kr"])
def test_files_are_read_in_the_encoding_they_declare(encoding):
    name = {"gb18030": "海港", "euc-kr": "항구"}.get(encoding, "Öresund")
    text = f"<?xml version='1.0' encoding='{encoding}'?>" + MOST.format(
        f"<outline text='{name}' xmlUrl='https://paper.example/'/>"
    )
    (found,), _ = opml.read(text.encode(encoding))
    assert found.title == name


@pytest.mark.parametrize("encoding", ["hex", "undefined", "idna", "zlib", "no-such"])
def test_a_declared_encoding_that_no_text_is_in_is_not_believed(encoding):
    outline = "<outline text='Öresund' xmlUrl='https://paper.example/'/>"
    (found,), _ = opml.read(f"<?xml version='1.0' encoding='{encoding}'?>{MOST.format(outline)}".encode())
    assert found.title == "Öresund"


def test_what_is_written_holds_no_secret():
    secret = Subscription(
        "https://ana:hush@paper.example/f",
        title="P",
        username="ana",
        allow_local=True,
        proxy="socks5://ana@proxy.example:1080",
        headers=(("X-Api-Key", "hush"),),
        certificate="ab" * 32,
    )
    written = opml.write([secret])
    assert "hush" not in written
    assert "ana" not in written
    assert "abab" not in written
    carried = Subscription("https://paper.example/f", title="P", proxy="socks5://proxy.example:1080")
    assert opml.read(written)[0] == [carried]


def test_one_feed_has_one_address_however_it_is_written():
    found, _ = read(
        "<outline xmlUrl='https://paper.example/f#top' text='P'/><outline xmlUrl='https://paper.example/f'/>"
        "<outline xmlUrl='http://wire.example'/><outline xmlUrl='http://Wire.example:80/'/>"
    )
    assert [feed.url for feed in found] == ["https://paper.example/f", "http://wire.example/"]


WORDS = (
    st.text(alphabet="aZ9 é海<>&\"'|.", min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)
)
OPTIONAL = st.just("") | WORDS
SUBSCRIPTIONS = st.builds(
    Subscription,
    url=st.integers(0, 10**6).map(lambda number: f"https://paper.example/{number}?a=1&b=2"),
    title=OPTIONAL,
    folder=st.lists(WORDS, max_size=3).map("/".join),
    kind=OPTIONAL,
    country=st.sampled_from(["", "KR"]),
    family=OPTIONAL,
    lang=st.sampled_from(["", "en", "ko"]),
    headline_only=st.booleans(),
    interval_minutes=st.none() | st.integers(1, 9_999),
    topic=st.none() | WORDS,
    full_text=st.booleans(),
    proxy=st.sampled_from(["", "http://proxy.example:3128", "socks5://127.0.0.1:9050"]),
)


@given(st.lists(SUBSCRIPTIONS, max_size=6, unique_by=lambda feed: feed.url))
def test_what_goes_out_comes_back(feeds):
    assert opml.read(opml.write(feeds)) == (feeds, [])


@given(st.binary(max_size=60) | st.text(max_size=60))
def test_any_file_is_read_or_refused(text):
    with contextlib.suppress(UserError):
        opml.read(text)


@pytest.mark.corpus
def test_the_lists_of_other_programs_are_read(corpus):
    files = sorted((corpus / "opml").iterdir())
    refused, count = [], 0
    for path in files:
        try:
            found, _ = opml.read(path.read_bytes())
        except UserError:
            refused.append(path.name)
            continue
        count += len(found)
        titled = [dataclasses.replace(feed, username=None) for feed in found]
        assert opml.read(opml.write(titled))[0] == titled
    assert len(files) >= 190
    assert count >= 2_800
    assert all("malformed" in name or "errors" in name for name in refused)
