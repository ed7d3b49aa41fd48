"""Tests of looking, tracking, second looks and of networks."""
