"""Kinds of feeds: how each wants to be asked, and how an answer becomes entries."""
