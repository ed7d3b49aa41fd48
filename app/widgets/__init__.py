"""The window: Qt widgets that show what controllers hold and pass gestures on.

No logic that a test would want without a window lives here; only ``app.cli`` imports this
package, and it may import everything.
"""
