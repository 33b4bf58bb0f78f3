"""Who and where: countries, leaders, places, weapons, forums and speakers, read from data files that the user may add to."""
