"""Stage two: what is stored and flagged is put into stories and events, in steps between which others write."""
