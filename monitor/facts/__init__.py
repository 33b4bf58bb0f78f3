"""What articles say of a launch or of a leaders' meeting, each value with the words it was read from."""
