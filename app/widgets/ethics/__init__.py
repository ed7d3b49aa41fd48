"""The ethics view: a reviewer looks at an export, and releases or refuses it."""
