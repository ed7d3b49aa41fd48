"""Eight-bit networks for the processor, made of trained ones without further training.

Imported by ``training.commands``; it imports ``app.inference``.
"""
