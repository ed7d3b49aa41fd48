"""Tests of commands on one medium and of what an export obeys."""
