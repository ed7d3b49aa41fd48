"""Built-in face detectors behind the ``Detector`` protocol, one file each.

Imported by ``app.inference.registry``; they import ``app.core`` and their siblings in
``app.inference``, and load heavy libraries only when they are built.
"""
