"""One page a thought; a page knows neither its siblings nor the window."""
