"""The frame on screen: what is painted over it, and the gestures on it."""
