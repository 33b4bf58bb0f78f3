"""Footers, credits and teasers are taken out of what is judged, and nothing else."""

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import boilerplate
from monitor.feeds.boilerplate_rules import is_footer, is_pointer
from monitor.feeds.footer_phrases import beginnings, is_phrase, narrowed
from monitor.feeds.html import Block

STORY = (
    "Crews fired two flares over the bay on Tuesday, the coast guard said.",
    "What Comes Next?",
    "The search was called off at dusk and goes on in the morning.",
)
TEASERS = (
    "Mayor Of Northport Stuns Rivals With A Sudden Farewell! Will The Council Ever Recover From It?",
    "Petition Grows to Keep the Old Lighthouse from Closing Over the Cost of Its Repair",
)
TAIL = (
    "The post Flares Over The Bay first appeared on The Northport Letter.",
    "Featured Image Credit: Picturehouse / bay-photo",
)


def parted(*texts, **more):
    found = boilerplate.split([Block(text) for text in texts], **more)
    return [block.text for block in found.kept], list(found.ignored)


def test_teasers_the_last_line_and_the_credit_go_and_nothing_else():
    kept, ignored = parted(*STORY, *TEASERS, *TAIL)
    assert kept == list(STORY)
    assert ignored == [*TEASERS, *TAIL]


def test_headlines_stay_when_nothing_below_them_was_removed():
    kept, ignored = parted(*STORY, *TEASERS)
    assert kept == [*STORY, *TEASERS]
    assert ignored == []


def test_the_walk_stops_at_the_first_real_sentence():
    kept, _ = parted(TEASERS[0], *STORY, TEASERS[1], TAIL[0])
    assert kept == [TEASERS[0], *STORY]


def test_addresses_and_signs_between_the_items_of_a_list_make_them_no_teasers():
    items = [
        text
        for number in range(3)
        for text in (f"A lamp of brass for pier {number}", f"https://lamps.example/{number}")
    ]
    kept, ignored = parted(STORY[0], *items, "___", "Updated at 1:23 p.m.")
    assert kept == [STORY[0], *items[::2]]
    assert ignored == [*items[1::2], "___", "Updated at 1:23 p.m."]


def test_a_long_list_belongs_to_the_article():
    dates = [f"May {day} at the Northport Arena" for day in range(1, 12)]
    assert parted(STORY[0], *dates, TAIL[0])[0] == [STORY[0], *dates]


def test_a_list_of_links_at_the_end_goes_with_the_heading_above_it():
    blocks = [Block(STORY[0]), Block("More", heading=True), Block("ferry sails again", 1.0), Block("bay reopens", 0.9)]
    found = boilerplate.split(blocks)
    assert [block.text for block in found.kept] == [STORY[0]]


def test_a_text_that_is_one_link_stays():
    found = boilerplate.split([Block("The ferry sails again", 1.0)])
    assert len(found.kept) == 1


def test_the_title_of_another_entry_goes_once_something_below_went():
    kept, _ = parted(STORY[0], "ferry sails again", "Read more", titles={"ferry sails again"})
    assert kept == [STORY[0]]


def test_who_the_author_is_goes_from_the_foot_of_an_article_alone():
    about = "Ana Lund is a senior reporter in Northport."
    assert parted(*STORY, about) == (list(STORY), [about])
    assert parted(*STORY, about, "Read more") == (list(STORY), [about, "Read more"])
    assert parted(about, *STORY)[1] == []
    assert parted(STORY[0], about)[1] == []


def test_what_the_feed_repeats_goes():
    kept, ignored = parted(STORY[0], "The Letter is read in 12 towns.", repeated={1})
    assert (kept, ignored) == ([STORY[0]], ["The Letter is read in 12 towns."])


def test_what_the_feed_repeats_stays_when_nothing_else_is_left():
    assert parted(STORY[0], TAIL[0], repeated={0}) == ([STORY[0]], [TAIL[0]])


def test_a_pointer_goes_when_text_stands_before_it_and_is_news_alone():
    assert parted(STORY[0], "Watch: the flares over the bay") == ([STORY[0]], ["Watch: the flares over the bay"])
    assert parted("Watch: the flares over the bay")[1] == []
    assert is_pointer("Opinion | The bay")


@pytest.mark.parametrize(
    "text",
    [
        "The post Flares appeared first on The Letter.",
        "Der Beitrag Leuchtkugeln erschien zuerst auf Der Brief.",
        "Read more",
        "Read the full story on our site",
        "Continue reading →",
        "[Photo courtesy of A. Lund]",
        "(Image: Picturehouse)",
        "© 2026 The Letter. All rights reserved.",
        "Copyright 2026 The Letter",
        "Share this article",
        "Sign up for our weekly newsletter.",
        "Follow us on every channel",
        "(Reporting by Ana Lund in Northport; Editing by Bo Ek)",
        "Additional reporting by Bo Ek",
        "Ana Lund and Bo Ek contributed to this report.",
        "Related: Ferry sails again",
        "Related stories",
        "-0-",
        "###",
        "END",
        "https://paper.example/1?a=b",
        "Comments (12)",
        "Advertisement",
        "Weiterlesen",
        "Want more news of the bay? Sign up here",
        "This post contains affiliate links.",
        "This page contains references to products of our partners.",
        "We may earn a small commission when you buy through our links.",
        "Last modified: 3 May 2026",
        "Updated: 12:30",
        "Published on Friday, May 3rd, 2026 at 1:23 p.m. EDT",
        "Last updated 3 May 2026, 12:30 GMT",
        "À lire aussi : Le phare ferme",
        "Läs också: Färjan går igen",
        "Anzeige",
        "Hier abonnieren Sie unseren Newsletter!",
        "Originally published at https://letter.example on May 3, 2026.",
        "First published on The Conversation of Northport.",
        "(AP Photo/Ana Lund)",
        "Photo by Ana Lund",
        "Follow the Letter's Far Island coverage at https://letter.example/far",
        "For more information, visit letter.example.",
        "Stay up to date with the latest news by subscribing to our newsletter.",
        "Enter your email address to subscribe",
        "Already a subscriber? Log in",
        "Subscribe to continue reading",
        "You have 3 free articles left this month.",
        "Tags: lighthouse, bay",
        "Filed under: Sea",
        "Click to share on every channel",
        "Comments are closed.",
        "Top stories",
        "Have a news tip? Tell us",
        "Write to ana@letter.example",
        "Disclaimer: what is said here is said by its author.",
        "The views expressed are those of the author.",
        "This story has not been edited by our staff.",
        "(With inputs from agencies)",
        "(Avec AFP)",
        "Edited by: Ana Lund",
        "Editor: Ana Lund",
        "Source: Reuters",
        "5 min read",
        "Posted 3 hours ago",
        "If you like our work, please consider donating.",
        "(ANI)",
        "Följ oss överallt",
        "Подписывайтесь на наш канал",
        "제보는 편지신문",
        "【写真】港",
        "来源：新华社",
        "بیشتر بخوانید",
        "続きを読む",
        "저작권자(c) 편지신문, 무단 전재-재배포 금지",
    ],
)
def test_a_footer_is_known_by_itself(text):
    assert is_footer(text)


@pytest.mark.parametrize(
    "text",
    [
        "Share prices fell on Friday after the storm.",
        "Related costs rose to four million, the port said.",
        "Images by commercial satellites show two ships at the pier.",
        "Reporting of the accident was slow, the inquiry found.",
        "The post office in Northport appeared on a list of closures.",
        "Read the room, the mayor told her rivals.",
        "Copyright law was tightened on Monday.",
        "Follow the money, an auditor told the court.",
        "See what remains of the old pier in these drawings from the archive.",
        "Subscribers to the ferry pass will be paid back.",
        "More than forty boats left the harbour.",
        "Credit rating agencies warned the port on Monday.",
        "Ende Mai beginnt die Saison.",
        "Three hundred fishermen may receive compensation for the oil on their nets.",
        "Updated plans for the pier show two lighthouses.",
        "Updated 2026 chart shows two lighthouses.",
        "Published 12 books on the sea",
        "This story of the pier has many partners.",
        "Anzeigen gegen Fischer nehmen zu.",
        "Originally published on Tuesday, the report names six ships.",
        "Also on Tuesday, two boats came home: the Tern and the Gull.",
        "Sponsored by the port, the regatta begins at noon and ends at dusk.",
        "The views from the lighthouse are painted by three artists.",
        "With the fog gone, the search went on.",
        "You have to reach the pier before noon.",
        "For more than an hour nobody could see the boats.",
        "Users may change their @letter.example names from May.",
        "Posted to the far side of the bay, the crew waits.",
        "Sources at the port name two ships that may be sold.",
    ],
)
def test_news_is_not_taken_for_a_footer(text):
    assert not is_footer(text)


def rules():
    listed = (files("resources") / "feeds" / "footers.txt").read_text(encoding="utf-8").splitlines()
    return [rule for rule in listed if rule and not rule.startswith("#")]


def test_the_phrases_are_written_in_small_letters():
    written = [re.sub(r"\\[A-Z]", "", rule) for rule in rules()]
    assert written == [rule.lower() for rule in written]


PHRASED = [
    "All rights reserved",
    "contributed to this report",
    "무단 전재",
    "版权所有",
    "Read more",
    "click here",
    "Lund",
    "x" * 130,
    ".",
    "Originally published on",
    "the post",
    "5 min read",
    "[AP Photo/Lund]",
    "© 2026",
    "관련기사",
    "Source: Reuters",
    "ana@letter.example",
]


@given(st.lists(st.sampled_from([*PHRASED, *STORY, *TAIL]), max_size=4).map(" ".join))
def test_looking_for_words_first_finds_the_same_phrases(text):
    whole = re.compile(rf"(?:{'|'.join(rules())})[\s.!»›>→…)\]]{{0,6}}", re.IGNORECASE)
    assert is_phrase(text.lower()) == (whole.fullmatch(text) is not None)


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("read more", "r"),
        ("(?:the |an? )?(?:post|story)s?", "taps"),
        ("[(\\[]?credit", "([c"),
        ("\\d{1,3} minutes", "0123456789"),
        ("(?!x)(?:a|b{2}|(?:c|d)?)e", "abcde"),
        (".{1,5}x", None),
        ("\\S+", None),
        ("(?:a|\\w)b", None),
        ("[^a]b", None),
    ],
)
def test_it_is_told_how_a_rule_begins(rule, first):
    assert beginnings(rule) == (None if first is None else frozenset(first))


@pytest.mark.parametrize(
    ("rule", "first", "rest"),
    [
        ("(?:share|save|print) this", "s", "(?:share|save) this"),
        ("(?:(?:send|mail) it|copy)\\b", "m", "(?:(?:mail) it)\\b"),
        ("(?:the )?post", "t", "(?:the )?post"),
        ("(?:the|an?|) post", "a", "(?:the|an?|) post"),
        ("(?:\\w+|credit) by", "x", "(?:\\w+) by"),
        ("share|print", "s", "share|print"),
        ("share (?:this|it)", "s", "share (?:this|it)"),
    ],
)
def test_of_a_rule_is_left_what_may_begin_so(rule, first, rest):
    assert narrowed(rule, first) == rest


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (TEASERS[0], True),
        (TEASERS[1], True),
        ("The Search Was Called Off.", False),
        ("Three Words Only", False),
        ("The search was called off at dusk, and goes on:", False),
        ("the search was called off at dusk", False),
        ("Search called off at dusk near Northport", True),
        ("항구가 폭풍 뒤에 다시 열렸다", True),
        ("항구가 폭풍 뒤에 다시 열렸다.", False),
    ],
)
def test_headlines_are_known_by_capitals_or_the_missing_mark(text, headline):
    assert boilerplate.reads_like_headline(text) is headline


@given(st.lists(st.sampled_from([*STORY, *TEASERS, *TAIL, "Read more"]), max_size=8))
def test_every_block_is_kept_or_ignored_and_what_is_kept_stays_kept(texts):
    kept, ignored = parted(*texts)
    assert sorted(kept + ignored) == sorted(texts)
    assert not any(is_footer(text) for text in kept)
