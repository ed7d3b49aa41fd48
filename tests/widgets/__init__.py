"""Tests of single widgets and panels."""
