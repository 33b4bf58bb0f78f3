"""Names as expat gives them with namespaces on ("address local prefix"), and attributes in the form that SAX passes on."""

from __future__ import annotations


class SaxAttributes:
    """Attributes as SAX passes them on."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self._by_pair = {pair(name): value for name, value in attributes.items()}
        self._by_name = {_written(name): value for name, value in attributes.items()}

    def items(self) -> list[tuple[tuple[str | None, str], str]]:
        return list(self._by_pair.items())

    def getQNames(self) -> list[str]:  # noqa: N802  the name is SAX's
        return list(self._by_name)

    def getValueByQName(self, name: str) -> str:  # noqa: N802  the name is SAX's
        return self._by_name[name]


NO_ATTRIBUTES = SaxAttributes({})


def pair(name: str) -> tuple[str | None, str]:
    """Namespace and local name from "namespace local prefix", as expat gives them (the prefix is left out if there is none)."""
    parts = name.split(" ")
    return (parts[0], parts[1]) if len(parts) > 1 else (None, name)


def _written(name: str) -> str:
    parts = name.split(" ")
    return f"{parts[2]}:{parts[1]}" if len(parts) == 3 else parts[-1]
