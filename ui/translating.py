"""Which language the window speaks: the user's choice, else the first of the system's that there are words in, else English."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "ko": "한국어"}
"""The languages there are words in, each by its own name."""


def language_of(choice: str, wanted: Sequence[str]) -> str:
    """The code of the language for a choice ("system" or a code); `wanted` are the system's languages, the best first, as in "de-AT"."""
    if choice in LANGUAGES:
        return choice
    codes = (one.replace("_", "-").partition("-")[0] for one in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


class Translating:
    """Installs the words of a language, Qt's own (of its buttons and menus) with them; `close` takes them away again."""

    def __init__(self, application: QApplication, choice: str) -> None:
        self._application = application
        self.language = language_of(choice, QLocale.system().uiLanguages())
        self._installed: list[QTranslator] = []
        if self.language != ENGLISH:
            self._install(f"qtbase_{self.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(f"wirewatch_{self.language}", str(files("resources") / "translations"))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)
        else:
            log.warning("no translation %s in %s", name, folder)

    def close(self) -> None:
        """English again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
