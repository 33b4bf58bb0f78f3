"""A text tells who had it first, and what is told is kept short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.boilerplate_rules import is_footer
from monitor.feeds.provenance import NOTHING_SAID, Provenance, of


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("NORTHPORT (Reuters) - The harbour reopened.", "Reuters"),
        ("NORTHPORT, Far Island (AP) — The harbour reopened.", "AP"),
        ("Northport (AFP) – The harbour reopened.", "AFP"),
        ("NORTHPORT, Aug. 5 (Yonhap) -- The harbour reopened.", "Yonhap"),
        ("(Bloomberg) -- The harbour reopened.", "Bloomberg"),
        ("NORTHPORT, August 5. /TASS/. The harbour reopened.", "TASS"),
        ("Northport, August 5 (KCNA) -- The harbour reopened.", "KCNA"),
        ("Nordhafen (dpa) - Der Hafen ist wieder offen.", "dpa"),
        ("(서울=연합뉴스) 김항구 기자 = 항구가 다시 열렸다.", "Yonhap"),
        ("[서울=뉴시스] 항구가 다시 열렸다.", "Newsis"),
        ("【北港共同】港が再開された。", "Kyodo"),
        ("新华社北港8月5日电 港口重新开放。", "Xinhua"),
        ("СЕВЕРНЫЙ ПОРТ, 5 авг — РИА Новости. Порт открыт.", "RIA Novosti"),
        ("The harbour reopened, a ferry company (AP Lines) said.", ""),
        ("The harbour reopened, Reuters reported.", ""),
        ("The union of harbour pilots (PA) wants more pay.", ""),
        ("", ""),
    ],
)
def test_an_agency_signs_the_head_of_a_text(text, agency):
    assert of(text, ()).originator == agency


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "The post Flares Over The Bay first appeared on The Northport Letter.",
            Provenance("The Northport Letter", "first appeared on The Northport Letter"),
        ),
        (
            "Der Beitrag Leuchtkugeln erschien zuerst auf Der Brief.",
            Provenance("Der Brief", "first appeared on Der Brief"),
        ),
        ("投稿「港の火」は北港新聞に最初に表示されました。", Provenance("北港新聞", "first appeared on 北港新聞")),
        (
            "This article was originally published by The Letter, with thanks.",
            Provenance("The Letter", "first appeared on The Letter"),
        ),
        ("© 2026 The Letter. All rights reserved.", Provenance("", "© The Letter")),
        ("Copyright © 2019-2026 by The Letter | Imprint", Provenance("", "© The Letter")),
        ("© 2026 The Associated Press. All rights reserved.", Provenance("AP", "© The Associated Press")),
        ("(c) 2026 Thomson Reuters", Provenance("Reuters", "© Thomson Reuters")),
        ("저작권자(c) 편지신문, 무단 전재-재배포 금지", Provenance("", "© 편지신문")),
        ("<Copyright ⓒ 편지신문. 무단전재 및 재배포 금지>", Provenance("", "© 편지신문")),
        ("Read more", NOTHING_SAID),
    ],
)
def test_the_lines_beneath_a_text_say_whose_it_is(line, said):
    assert of("The harbour reopened.", (line,)) == said


def test_the_agency_at_the_head_had_it_before_the_site_it_appeared_on():
    lines = ("The post Flares first appeared on The Letter.", "© 2026 The Letter")
    said = of("NORTHPORT (Reuters) - The harbour reopened.", lines)
    assert said == Provenance("Reuters", "first appeared on The Letter · © The Letter")


def test_an_agency_may_stand_on_a_line_of_its_own():
    assert of("The harbour reopened.", ("Read more", "EFE")).originator == "EFE"
    assert of("The harbour reopened.", ("[Yonhap]",)).originator == "Yonhap"


@pytest.mark.parametrize(
    "line", ["With inputs from PTI", "Source: PTI", "(With agency inputs from PTI)", "Quelle: PTI"]
)
def test_an_agency_is_credited_beneath_the_text(line):
    assert of("The harbour reopened.", (line,)).originator == "PTI"
    assert is_footer(line)


def test_an_agency_may_be_the_author():
    assert of("The harbour reopened.", (), author="The Associated Press").originator == "AP"
    assert of("The harbour reopened.", (), author="Ana Lund").originator == ""


@given(st.text(max_size=300), st.lists(st.text(max_size=450), max_size=5))
def test_whatever_is_written_what_is_told_is_short(text, lines):
    said = of(text, lines)
    assert len(said.originator) <= 80
    assert len(said.credit) <= 200


def test_endless_lines_are_told_from_quickly():
    lines = ["© " + "( " * 200_000, *(["© " + "x" * 400] * 100_000)]
    assert of("(" * 100_000, lines).credit.startswith("© xxx")
