"""Stories: which articles are copies or later versions of one text, who had it first, and whose the copies are. Pure; no storage."""
