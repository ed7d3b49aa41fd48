"""What a person can do to a medium, by what it is about; a session has them all.

The window and ``faceveil decide`` call the same methods.
"""
