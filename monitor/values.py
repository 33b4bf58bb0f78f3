"""Dataclasses that are frozen and have slots, made in a fifth of the time: every process makes some two hundred of them as it starts.

Python's own decorator writes and compiles six functions for each class. Here one is compiled, the constructor; the others are the same for
all classes. `dataclasses.replace`, `fields` and `asdict` work as ever. A class that asks for more (`field(...)`, other options, a base
class) is left to Python's own.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(**options: bool) -> Callable[[type], type]:
        """`dataclasses.dataclass`, with its options."""
        if options != {"frozen": True, "slots": True}:
            return dataclasses.dataclass(**options)
        return lambda cls: _made(cls) if _is_plain(cls) else dataclasses.dataclass(**options)(cls)


__all__ = ["dataclass"]

_MORE = ("ClassVar", "InitVar", "KW_ONLY")


def _is_plain(cls: type) -> bool:
    """Whether nothing but names, types and unchangeable defaults is given."""
    given, annotations = cls.__dict__, inspect.get_annotations(cls)
    return (
        cls.__bases__ == (object,)
        and not any(word in str(told) for told in annotations.values() for word in _MORE)
        and all(_is_fixed(given[name]) for name in annotations if name in given)
    )


def _is_fixed(default: object) -> bool:
    return type(default).__hash__ is not None and not isinstance(default, dataclasses.Field)


def _made(cls: type) -> type:
    """The class anew, with slots and what makes a value of it."""
    body = dict(cls.__dict__)
    annotations = inspect.get_annotations(cls)
    names = tuple(annotations)
    defaults = {name: body.pop(name) for name in names if name in body}
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    if "__eq__" in body and body.get("__hash__") is None:  # Python's doing: whoever says what is equal has no hash
        body.pop("__hash__", None)
    cells = _cells_of(names)
    made = type(
        cls.__name__,
        (),
        {
            **_methods(cells),
            "__repr__": _repr_of(names),
            "__dataclass_fields__": _AskedLater("__dataclass_fields__"),
            "__dataclass_params__": _AskedLater("__dataclass_params__"),
            **body,
            "__annotations__": annotations,
            "__slots__": names,
            "__match_args__": names,
            "__qualname__": cls.__qualname__,
        },
    )
    if "__init__" not in body:
        made.__init__ = _constructor(made, names, defaults)  # type: ignore[misc]
    _DEFAULTS[made] = defaults
    return made


_DEFAULTS: dict[type, dict[str, object]] = {}

_Cells = Callable[[Any], tuple[object, ...]]


def _cells_of(names: tuple[str, ...]) -> _Cells:
    """What gives the values of an instance in their order."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _methods(cells: _Cells) -> dict[str, object]:
    def equal(self: object, other: object) -> bool:
        if self is other:
            return True
        return cells(self) == cells(other) if other.__class__ is self.__class__ else NotImplemented

    return {
        "__eq__": equal,
        "__hash__": lambda self: hash(cells(self)),
        "__reduce__": lambda self: (self.__class__, cells(self)),
        "__setattr__": _refuse_to_assign,
        "__delattr__": _refuse_to_delete,
    }


def _repr_of(names: tuple[str, ...]) -> Callable[[object], str]:
    def shown(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return shown


def _refuse_to_assign(_one: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_one: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _constructor(made: type, names: tuple[str, ...], defaults: dict[str, object]) -> Callable[..., None]:
    """Sets each slot; the only function that has to be written for its class."""
    known: dict[str, Any] = {f"set_{name}": made.__dict__[name].__set__ for name in names}
    known |= {f"default_{name}": default for name, default in defaults.items()}
    parameters = [f"{name}=default_{name}" if name in defaults else name for name in names]
    lines = [f"set_{name}(self, {name})" for name in names]
    if "__post_init__" in made.__dict__:
        lines.append("self.__post_init__()")
    exec(f"def __init__({', '.join(['self', *parameters])}):\n " + "\n ".join(lines or ["pass"]), known)  # noqa: S102  names of fields
    written: Callable[..., None] = known["__init__"]
    written.__qualname__ = f"{made.__qualname__}.__init__"
    return written


class _AskedLater:
    """What the functions of `dataclasses` want to know of a class: worked out by Python's own decorator when they first ask."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, _one: object, cls: type) -> object:
        return getattr(_twin(cls), self._name)


@cache
def _twin(cls: type) -> type:
    body = {"__annotations__": inspect.get_annotations(cls), "__module__": cls.__module__, **_DEFAULTS.get(cls, {})}
    return dataclasses.dataclass(frozen=True, slots=True)(type(cls.__name__, (), body))
