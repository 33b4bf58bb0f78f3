"""Our frozen dataclasses are those of Python: the same instances, errors and answers, whichever of the two made the class."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Feed, Subscription, Validators
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Stall:
    """One of ours."""

    name: str
    metres: float = 2.5
    goods: tuple[str, ...] = ()

    @property
    def is_wide(self) -> bool:
        return self.metres > 3


@dataclasses.dataclass(frozen=True, slots=True)
class PythonsStall:
    """The same, made by Python."""

    name: str
    metres: float = 2.5
    goods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """Looks at what it is given."""

    count: int

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError("a count is not negative")


@dataclass(frozen=True, slots=True)
class Nameless:  # noqa: PLW1641  what it has for a hash is tested
    """Two of these are one when they are of the same size, and it is shown in its own way."""

    size: int
    label: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Nameless) and other.size == self.size

    def __repr__(self) -> str:
        return f"<{self.size}>"


@dataclass(frozen=True, slots=True)
class Basket:
    """Asks for more than a plain value."""

    things: list[str] = dataclasses.field(default_factory=list)
    hidden: str = dataclasses.field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Nothing:
    """Holds nothing."""


@dataclass(frozen=True, slots=True)
class Single:
    """Holds one thing."""

    thing: float


def _sent(value: object) -> object:
    """As it arrives in another process."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301  made in this line


stalls = st.tuples(
    st.text(max_size=3),
    st.one_of(st.floats(), st.sampled_from([0.0, 1.0])),
    st.lists(st.text(max_size=2), max_size=2).map(tuple),
)


@given(stalls, stalls)
def test_two_stalls_are_equal_and_hashed_and_shown_as_those_of_python(
    one: tuple[str, float, tuple[str, ...]], other: tuple[str, float, tuple[str, ...]]
) -> None:
    assert (Stall(*one) == Stall(*other)) == (PythonsStall(*one) == PythonsStall(*other))
    assert hash(Stall(*one)) == hash(PythonsStall(*one))
    assert repr(Stall(*one)) == repr(PythonsStall(*one)).removeprefix("Pythons")


@given(stalls)
def test_a_stall_is_the_same_after_a_journey(given_cells: tuple[str, float, tuple[str, ...]]) -> None:
    stall = Stall(*given_cells)

    assert repr(_sent(stall)) == repr(stall)
    assert repr(copy.deepcopy(stall)) == repr(copy.copy(stall)) == repr(stall)
    assert dataclasses.astuple(stall) == dataclasses.astuple(PythonsStall(*given_cells)) or stall.metres != stall.metres


def test_what_dataclasses_tells_of_it_is_what_it_tells_of_pythons() -> None:
    told = [(one.name, one.type, one.default, one.init, one.repr) for one in dataclasses.fields(Stall)]

    assert told == [(one.name, one.type, one.default, one.init, one.repr) for one in dataclasses.fields(PythonsStall)]
    assert dataclasses.is_dataclass(Stall)
    assert dataclasses.asdict(Stall("fish")) == dataclasses.asdict(PythonsStall("fish"))
    assert dataclasses.replace(Stall("fish"), metres=4) == Stall("fish", 4)
    assert dataclasses.replace(Stall("fish"), metres=4).is_wide
    assert not dataclasses.fields(Nothing)
    assert Stall.__doc__ == "One of ours."
    assert Stall.__module__ == __name__


def test_it_is_taken_apart_by_position() -> None:
    match Stall("fish", 3.0):
        case Stall(name, metres):
            assert (name, metres) == ("fish", 3.0)
        case _:
            raise AssertionError("a stall is a stall")


@pytest.mark.parametrize("stall", [Stall, PythonsStall])
def test_it_cannot_be_changed(stall: type[Stall]) -> None:
    one = stall("fish")

    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "fruit"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'name'"):
        del one.name
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("stall", [Stall, PythonsStall])
def test_wrong_arguments_are_refused_by_name(stall: type[Stall]) -> None:
    with pytest.raises(TypeError, match=r"Stall\.__init__\(\) missing 1 required positional argument: 'name'"):
        stall()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        stall("fish", colour="red")  # type: ignore[call-arg]


def test_it_looks_at_what_it_is_given() -> None:
    with pytest.raises(ValueError, match="not negative"):
        Checked(-1)
    assert Checked(1).count == 1


def test_methods_that_a_class_has_of_its_own_stay() -> None:
    assert Nameless(1, "a") == Nameless(1, "b") != Nameless(2, "a")
    assert repr(Nameless(1)) == "<1>"
    assert hash(Nameless(1, "a")) == hash((1, "a"))


def test_what_asks_for_more_is_made_by_python() -> None:
    assert Basket() == Basket([]) != Basket(["a"])
    assert Basket().things is not Basket().things
    assert repr(Basket(hidden="b")) == "Basket(things=[])"


def test_small_values() -> None:
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(())
    assert Single(1.0) == Single(1) != Single(2)
    assert repr(Single(1.5)) == "Single(thing=1.5)"
    assert _sent(Single(2.0)) == Single(2.0)


def test_a_class_of_another_kind_is_never_equal() -> None:
    assert Stall("fish") != PythonsStall("fish")
    assert Single(1) != Checked(1)


def test_feeds_keep_what_their_class_says_of_its_fields() -> None:
    feed = Feed(1, Subscription("https://paper.example/feed", headers=(("X-Key", "secret"),)))

    assert "secret" not in repr(feed)
    assert dataclasses.replace(feed, polls=2).polls == 2
    assert feed.validators == Validators()
