"""An entry is known again, whatever else the document holds."""

from feed_samples import entry
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.identity import GUID_LIMIT, Ids, guids, is_repeat, settle


def test_the_feeds_own_id_is_taken_as_it_is():
    assert guids([entry(guid=" tag:paper,1 ")]) == ["tag:paper,1"]


def test_without_an_id_the_link_serves_without_its_tracking():
    assert guids([entry(guid=None, link="https://Paper.example/1?utm_source=rss#top")]) == ["https://paper.example/1"]


def test_without_id_and_link_the_text_serves():
    one, again, other = (guids([entry(guid=None, link="", title=title)])[0] for title in ("A", "A", "B"))
    assert one == again != other


def test_two_entries_with_one_id_are_told_apart_by_their_links():
    found = guids(
        [entry(guid="same", link="https://paper.example/b"), entry(guid="same", link="https://paper.example/a")]
    )
    assert found == ["same|https://paper.example/b", "same|https://paper.example/a"]


def test_and_by_their_titles_when_the_links_are_the_same_too():
    first, second = entry(guid="same", title="A"), entry(guid="same", title="B")
    new = entry(guid="same", title="C")
    assert guids([new, first, second])[1:] == guids([first, second])


def test_an_entry_served_twice_is_a_repeat():
    found = guids([entry(), entry()])
    assert [is_repeat(guid) for guid in found] == [True, False]
    assert len(set(found)) == 2


def test_an_entry_left_alone_keeps_the_longer_id_it_is_known_by():
    older, newer = (
        entry(guid="same", link="https://paper.example/a"),
        entry(guid="same", link="https://paper.example/b"),
    )
    stored = set(guids([newer, older]))
    assert guids([newer], stored) == ["same|https://paper.example/b"]


def test_an_entry_that_shares_its_id_from_now_on_gets_the_longer_one_too():
    older, newer, newest = (entry(guid="same", link=f"https://paper.example/{name}") for name in "abc")
    found = settle([newer, older], guids([older]))
    assert found.guids == ["same|https://paper.example/b", "same|https://paper.example/a"]
    assert found.renamed == (("same", "same|https://paper.example/a"),)
    assert settle([newest, newer], found.guids) == Ids(["same|https://paper.example/c", "same|https://paper.example/b"])
    assert guids([newest], found.guids) == ["same|https://paper.example/c"]


def test_an_entry_that_stands_twice_in_a_document_is_one_and_stays_it_when_edited():
    other, once, edited = entry(guid="other"), entry(title="A"), entry(title="B")
    known = guids([once])
    assert [is_repeat(guid) for guid in guids([once, other, once], known)] == [True, False, False]
    assert guids([edited, other, edited], known)[2] == known[0]


def test_an_endless_id_is_hashed():
    assert len(guids([entry(guid="x" * 100_000)])[0]) <= GUID_LIMIT


ENTRIES = st.builds(
    lambda guid, link, title: entry(guid=guid, link=link, title=title),
    st.sampled_from([None, "", "one", "two"]),
    st.sampled_from(["", "https://paper.example/a", "https://paper.example/b"]),
    st.sampled_from(["A", "B"]),
)


@given(st.lists(ENTRIES, max_size=8))
def test_ids_are_always_different(entries):
    found = guids(entries)
    assert len(set(found)) == len(entries)


@given(st.lists(ENTRIES, max_size=8), st.randoms())
def test_ids_do_not_depend_on_the_order(entries, random):
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert sorted(guids(entries)) == sorted(guids(shuffled))


@given(st.lists(ENTRIES, max_size=8))
def test_the_same_document_again_has_the_same_ids(entries):
    once = guids(entries)
    assert guids(entries, set(once)) == once
