"""What is not judged is greyed where it stands, and nothing else."""

from ui.pages.preview_ignored import find, how_many_ignored, outside

TEXT = "The rocket flew.\nAdvertisement for rockets failed.\nAdvertisement\nIt came  down.\nAdvertisement"


def cut(text, blocks):
    found, rest = find(text, blocks)
    return [(text[start:end], start) for start, end in found], rest


def test_a_line_of_its_own_comes_before_the_same_words_in_a_sentence():
    found, rest = cut(TEXT, ["Advertisement"])
    assert found == [("Advertisement", TEXT.index("\nAdvertisement\n") + 1)]
    assert rest == []


def test_a_block_named_twice_is_two_places():
    assert len({place for _, place in cut(TEXT, ["Advertisement", "Advertisement"])[0]}) == 2


def test_spaces_may_differ_and_what_is_not_there_is_told():
    assert cut(TEXT, ["It came down.", "Read more"]) == ([("It came  down.", TEXT.index("It came"))], ["Read more"])


def test_a_footer_ten_thousand_times_over_is_looked_for_a_few_times():
    found, rest = find("Read more\n" * 10_000, ["Read more"] * 10_000)
    assert (len(found), rest) == (50, [])


def test_marks_in_what_is_not_judged_are_none():
    assert outside([(3, 2), (10, 2), (19, 1)], [(10, 10)]) == [(3, 2)]


def test_it_is_said_how_many():
    assert how_many_ignored(1).startswith("1 block ignored")
    assert how_many_ignored(10_000).startswith("10,000 blocks ignored")
