"""Tests of reading media."""
