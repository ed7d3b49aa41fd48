"""The kinds of concerns, each a small plug-in; ``table`` lists them."""
