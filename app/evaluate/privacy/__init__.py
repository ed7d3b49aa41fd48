"""How well effects hide who somebody is, and what is left to work with."""
