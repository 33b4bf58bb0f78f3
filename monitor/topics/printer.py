"""Writes a query tree out again: as the one canonical text, and as JSON for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from monitor.topics.tree import And, AtLeast, In, Named, Near, Node, Not, Or, Regex, Word

Json = str | int | bool | Sequence["Json"] | Mapping[str, "Json"]


def canonical(tree: Node) -> str:
    """The query in its one spelling, with every AND written and only the parentheses it needs. Reading it gives the same tree."""
    match tree:
        case Word():
            return _word(tree)
        case Regex(pattern=pattern, folded=folded):
            return f"/{pattern}/{'i' if folded else ''}"
        case And(parts=parts):
            return " AND ".join(_grouped(part, Or) for part in parts)
        case Or(parts=parts):
            return " OR ".join(_grouped(part, And, Near) for part in parts)
        case Not(part=part):
            return "NOT " + _grouped(part, And, Or)
        case Near():
            return _near(tree)
        case In(field=field, part=part):
            return f"{field}:" + _grouped(part, And, Or, Near, Not)
        case AtLeast(count=count, part=part):
            return f"ATLEAST{count}({canonical(part)})"
        case Named(name=name):
            return name


def _word(word: Word) -> str:
    said = word.text + ("*" if word.prefix else "")
    return ("=" if word.exact else "") + (f'"{said}"' if word.quoted else said)


def _grouped(node: Node, *loose: type) -> str:
    return f"({canonical(node)})" if isinstance(node, loose) else canonical(node)


def _near(tree: Near) -> str:
    said = [_grouped(tree.parts[0], Or)]
    for link, part in zip(tree.links, tree.parts[1:], strict=True):
        reach = "S" if link.sentence else link.distance
        said += [f"{'ONEAR' if link.ordered else 'NEAR'}/{reach}", _grouped(part, Or)]
    return " ".join(said)


def as_json(tree: Node) -> dict[str, Json]:
    """The tree as JSON values: `op` says what a part is, `start` and `end` where it stood in the typed text (code points)."""
    return {**_said(tree), "start": tree.start, "end": tree.end}


def _said(tree: Node) -> dict[str, Json]:
    match tree:
        case Word(text=text, tokens=tokens, prefix=prefix, exact=exact):
            return {
                "op": "word" if len(tokens) == 1 else "phrase",
                "text": text,
                "words": list(tokens),
                "prefix": prefix,
                "exact": exact,
            }
        case Regex(pattern=pattern, folded=folded):
            return {"op": "regex", "pattern": pattern, "folded": folded}
        case And(parts=parts):
            return {"op": "and", "parts": [as_json(part) for part in parts]}
        case Or(parts=parts):
            return {"op": "or", "parts": [as_json(part) for part in parts]}
        case Not(part=part):
            return {"op": "not", "part": as_json(part)}
        case Near(parts=parts, links=links):
            joined: list[Json] = [
                {"distance": link.distance, "ordered": link.ordered, "sentence": link.sentence} for link in links
            ]
            return {"op": "near", "parts": [as_json(part) for part in parts], "links": joined}
        case In(field=field, part=part):
            return {"op": "field", "field": field, "part": as_json(part)}
        case AtLeast(count=count, part=part):
            return {"op": "atleast", "count": count, "part": as_json(part)}
        case Named(name=name, part=part):
            return {"op": "list" if name.startswith("$") else "topic", "name": name, "part": as_json(part)}
