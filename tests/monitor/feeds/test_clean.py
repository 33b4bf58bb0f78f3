"""A raw entry becomes an article: plain text in its places, the feed's markup beside it."""

from dataclasses import replace

import pytest
from feed_samples import FEED, NOW, document, entry
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.clean import CATEGORIES, HTML_LIMIT, clean, clean_all
from monitor.feeds.html import Block
from monitor.feeds.repeated import NOTHING, learn
from monitor.model import Subscription

LEAD = "The harbour of Northport reopened on Thursday."
REST = "Forty boats had waited outside since the storm, the port said."


def article(feed=FEED, **said):
    one = entry(**said)
    return clean(one, feed=feed, raw=document(one), now=NOW, backfill=False)


def test_title_summary_and_body_are_plain_text():
    found = article(
        title="Lund &amp; Sons: <i>reopened</i>",
        summary=f"<p>{LEAD}</p>",
        content=f"<h2>Back</h2><p>{REST}</p><script>x()</script>",
        author="Ana&nbsp;Lund",
        categories=("Ports &amp; ships", "", "Ports &amp; ships"),
    )
    assert (found.title, found.summary, found.body) == ("Lund & Sons: reopened", LEAD, f"Back\n{REST}")
    assert (found.author, found.categories) == ("Ana Lund", ("Ports & ships",))
    assert found.html.endswith("<script>x()</script>")
    assert (found.source, found.lang, found.undated, found.backfill) == ("The Paper", "en", False, False)


def test_one_text_is_a_summary_and_no_body():
    found = article(summary=f"<p>{LEAD}</p><p>{REST}</p>")
    assert (found.summary, found.body) == (f"{LEAD}\n{REST}", "")
    assert found.html == f"<p>{LEAD}</p><p>{REST}</p>"


@pytest.mark.parametrize(
    "summary", [f"<p>{LEAD}</p><p>{REST}</p>", f"{LEAD} {REST}", f"<div>{LEAD} {REST[:50]} [&hellip;]</div>"]
)
def test_a_summary_that_is_the_whole_text_again_is_left_out(summary):
    found = article(summary=summary, content=f"<p>{LEAD}</p><p>{REST}</p>")
    assert (found.summary, found.body) == ("", f"{LEAD}\n{REST}")


def test_the_longer_of_two_texts_is_the_body():
    found = article(summary=f"<p>{LEAD}</p><p>{REST}</p>", content=LEAD)
    assert (found.summary, found.body) == ("", f"{LEAD}\n{REST}")


def test_footers_are_listed_once_and_not_judged():
    footer = "The post Harbour reopens appeared first on The Paper."
    found = article(
        summary=f"<p>{LEAD}</p><p>{footer}</p>", content=f"<p>{LEAD}</p><p>{REST}</p><p>{footer}</p><p>Read more</p>"
    )
    assert (found.summary, found.body) == (LEAD, f"{LEAD}\n{REST}")
    assert found.ignored == (footer, "Read more")


def test_a_publisher_behind_the_title_goes_only_when_it_is_the_source():
    assert article(title="Harbour reopens - The Letter", source="The Letter").title == "Harbour reopens"
    assert article(title="Harbour reopens - The Letter").title == "Harbour reopens - The Letter"
    assert article(title="Harbour reopens - The Letter", source="Letter").title == "Harbour reopens - The Letter"
    assert article(title="The Letter", source="The Letter").title == "The Letter"


def test_a_headline_feeds_summary_that_says_the_title_again_is_left_out():
    found = article(
        title="Harbour reopens - The Letter",
        source="The Letter",
        summary='<a href="https://search.example/x">Harbour reopens</a>&nbsp;&nbsp;<font color="#6f6f6f">The Letter</font>',
    )
    assert (found.title, found.summary, found.source) == ("Harbour reopens", "", "The Letter")


def test_the_source_is_the_entrys_then_the_users_name_for_the_feed_then_the_feeds():
    named = replace(FEED, about=Subscription(FEED.url, title="My paper"))
    assert article(feed=named, source="Wire").source == "Wire"
    assert article(feed=named).source == "My paper"
    assert article().source == "The Paper"


def test_links_are_made_absolute_and_only_web_addresses_are_kept():
    assert article(link="/1?utm_source=rss#x").url == "https://paper.example/1?utm_source=rss#x"
    assert article(link="javascript:alert(1)").url == ""
    assert article(link="https://ana:word@paper.example/1").url == "https://paper.example/1"


def test_everything_has_its_limit():
    found = article(
        title="t" * 9_000,
        author="a" * 900,
        categories=tuple(f"{n} " + "c" * 99 for n in range(200)),
        content="<p>x</p>" * 100_000,
    )
    assert (len(found.title), len(found.author), len(found.categories)) == (1_000, 256, CATEGORIES)
    assert max(map(len, found.categories)) == 64
    assert len(found.html) == HTML_LIMIT


def test_an_edit_changes_the_fingerprint_and_new_markup_does_not():
    first = article(content=f"<p>{LEAD}</p>")
    assert article(content=f"<div class=new>{LEAD}</div>").sha256 == first.sha256
    assert article(content=f"<p>{LEAD}!</p>").sha256 != first.sha256
    assert article(content=f"<p>{LEAD}</p>", title="Other").sha256 != first.sha256


def test_an_entry_without_a_date_counts_when_it_was_seen():
    found = article(published_text="")
    assert (found.published, found.sort_time, found.first_seen, found.undated) == (None, NOW, NOW, True)


def test_a_document_gives_its_articles_without_empty_ones_and_repeats():
    entries = (
        entry(),
        entry(guid="same", title="A"),
        entry(guid="same", title="B"),
        entry(),
        entry(guid="", title="", link="", published_text=""),
    )
    found = clean_all(document(*entries), feed=FEED, now=NOW, backfill=True)
    assert [each.title for each in found] == ["A", "B", "Harbour reopens after the storm"]
    assert len({each.guid for each in found}) == 3
    assert all(each.backfill for each in found)
    raw = document(*entries)
    assert clean(entries[2], feed=FEED, raw=raw, now=NOW, backfill=True).guid == found[1].guid


def test_teasers_of_other_entries_and_what_the_feed_repeats_are_not_judged():
    teased = entry(guid="1", content=f"<p>{LEAD}</p><p>ferry sails again</p><p>The Letter is read in 12 towns.</p>")
    found = clean_all(
        document(teased, entry(guid="2", title="ferry sails again")),
        feed=FEED,
        now=NOW,
        backfill=False,
        repeats=learn(
            NOTHING,
            ([Block(f"Flare {place} was seen."), Block("The Letter is read in 12 towns.")] for place in range(3)),
        ),
    )
    assert found[0].body == LEAD
    assert found[0].ignored == ("ferry sails again", "The Letter is read in 12 towns.")
    (alone,) = clean_all(document(teased), feed=FEED, now=NOW, backfill=False)
    assert alone.body != found[0].body
    assert alone.sha256 == found[0].sha256  # what stands beside an entry is no edit of it


MARKUP = st.text(alphabet="ab <>/p&;\"'=\n\x00\u202e", max_size=60)


@given(MARKUP, MARKUP, MARKUP, st.text(max_size=20))
def test_any_entry_gives_an_article_that_can_be_stored(title, summary, content, link):
    found = article(title=title, summary=summary, content=content, link=link, guid=None)
    for text in (found.title, found.summary, found.body, found.source):
        text.encode()
        assert "\x00" not in text
        assert "\u202e" not in text
    assert "\n" not in found.title
    assert found.guid
