"""What a file says beside its pictures and sound: in headers, packets, boxes and on frames.

Read by the writer, which leaves it out, and by the check, which searches the export for it.
"""
