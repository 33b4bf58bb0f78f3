"""How the full-text index cuts texts, for the schema, which every reader of the archive loads; the rest is in index.py."""

TOKENIZER = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
"""The tokenizer the index must be made with (FTS5)."""
