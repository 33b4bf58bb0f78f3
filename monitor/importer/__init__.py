"""Articles from files into the archive, by the same path as a poll; an import that was stopped goes on where it stopped."""
