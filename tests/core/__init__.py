"""Tests of the vocabulary: model, time, geometry, decisions, policy."""
