"""The panels at the window's right: tracks, redaction, detection, history."""
