"""A round of polling: who is due is asked, read, stored and told of; each feed on its own."""
