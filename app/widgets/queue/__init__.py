"""The queue of concerns: what to look at next, and the keys that answer it."""
