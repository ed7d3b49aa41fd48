"""Tests of the figures that faceveil evaluate gives."""
