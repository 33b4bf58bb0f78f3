"""The window: asks the engine, draws the answer."""

import builtins

import PySide6.QtCore  # noqa: F401  # puts an import of its own into the place of Python's

builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
"""Python's import again. PySide6's reads the source of every module that is imported after it, and Python keeps what was read, to see
whether it may ask for names in snake_case, which nobody here does (docs/decisions/033-imports-as-python-does-them.md).
"""
