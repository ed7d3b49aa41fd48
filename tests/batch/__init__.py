"""Tests of jobs without a person."""
