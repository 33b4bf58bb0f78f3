"""Topics over the stored articles: saved, changed, brought back, and the archive flagged anew."""
