"""Doubtful tracks looked at again, enlarged, by two detectors. Imports detectors and looking."""
