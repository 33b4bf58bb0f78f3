"""Why and why not: every part of a query says whether it is true, and where."""

from __future__ import annotations

from hypothesis import given
from topic_queries import articles, queries

from monitor.topics.explain import explain
from monitor.topics.judge import matches, prepare
from monitor.topics.query import parse
from monitor.topics.tree import Not, inner


def told(query, title="", body="", **about):
    """Each part of the query as typed, with its answer and the words it was found in."""
    texts = {"title": title, "summary": "", "body": body}
    said = {}

    def tell(clause):
        typed = query[clause.node.start : clause.node.end]
        said[typed] = (clause.true, [texts[span.field][span.start : span.end] for span in clause.spans])
        for part in clause.parts:
            tell(part)

    tell(explain(parse(query), prepare(title, "", body, **about)))
    return said


def test_each_part_says_whether_it_is_true_and_where():
    said = told("(storm* OR gale) AND ferry NOT drill", "Storms stop a ferry", "A drill for storms")
    assert said["storm*"] == (True, ["Storms", "storms"])
    assert said["gale"] == (False, [])
    assert said["storm* OR gale"] == (True, ["Storms", "storms"])
    assert said["ferry"] == (True, ["ferry"])
    assert said["drill"] == (True, ["drill"])
    assert said["NOT drill"] == (False, [])


def test_words_that_are_there_but_not_close_are_told_apart_from_words_that_are_missing():
    said = told("storm NEAR/1 ferry", "Storm warning: no ferry")
    assert said["storm NEAR/1 ferry"] == (False, [])
    assert said["storm"] == (True, ["Storm"])
    assert said["ferry"] == (True, ["ferry"])


def test_parts_of_a_field_are_looked_for_in_that_field():
    said = told("title:(storm OR ferry)", "Ferry waits", "storm")
    assert said["storm"] == (False, [])
    assert said["ferry"] == (True, ["Ferry"])


def test_hits_are_counted_in_title_and_lead():
    clause = explain(parse("storm"), prepare("Storm", "", "storm " + "x " * 70 + "storm"))
    assert (clause.title_hits, clause.lead_hits, len(clause.spans)) == (1, 1, 3)


@given(queries, articles)
def test_the_explanation_never_contradicts_the_judge(query, article):
    tree = parse(query)
    prepared = article.prepared
    spans = matches(tree, prepared)
    clause = explain(tree, prepared)
    assert clause.true == (spans is not None)
    assert not clause.spans or clause.spans == spans

    def check(one):
        assert tuple(part.node for part in one.parts) == inner(one.node)
        if isinstance(one.node, Not):
            assert one.true != one.parts[0].true
        assert one.true or not one.spans
        for part in one.parts:
            check(part)

    check(clause)
