"""What articles say of a missile launch, each value with the words it was read from."""
