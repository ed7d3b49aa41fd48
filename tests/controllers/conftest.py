"""Tests that need Qt get a screen."""

from __future__ import annotations

from display import ensure_display

ensure_display()
