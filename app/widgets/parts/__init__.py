"""Small parts that every room of the window uses: icons, theme, layouts.

Imports nothing else of widgets.
"""
