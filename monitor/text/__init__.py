"""Normalising and splitting text into tokens, shared by judge and index."""
