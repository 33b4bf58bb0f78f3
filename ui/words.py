"""The one way of every text at the glass: what the code says in English, in the user's language where there is a translation."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

CONTEXT = "wirewatch"


def tr(text: str) -> str:
    """The text in the language that is installed; the same text where that says nothing of it. Of "" a language says what it is."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def all_later(*texts: str) -> tuple[str, ...]:
    """As `later`, for a row of texts."""
    return texts


def later(text: str) -> str:
    """The same text, marked to be translated when it is shown: for tables that are made before a language is chosen."""
    return text


MONTHS = all_later("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_words(day: date) -> str:
    """As in "12 May 2026"."""
    return tr("{day} {month} {year}").format(day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year)


def figure(value: float, form: str = ",") -> str:
    """A number as the language writes it: 1,204 or 0.5 in English, 1.204 and 0,5 in German. `form` is one of Python's."""
    shown, ours = format(value, form), tr("1,234.5")
    return shown.translate({ord(","): ours[1], ord("."): ours[5]})
