"""Concerns: what is found, how it is ranked, how it is settled."""
