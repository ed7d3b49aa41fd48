"""Tests of the release: gate, signatures, report."""
