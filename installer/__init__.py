"""Builds what people install: a program folder, and packages made of it. See build_installer.py."""
