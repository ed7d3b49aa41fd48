"""The wall: tracks as crops over time, and whole frames in which nothing is covered."""
