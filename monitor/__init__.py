"""The engine: fetches, reads, judges, stores and counts; there is no Qt anywhere in it."""

__version__ = "0.1.0"
