"""Proof of an export: the decoded copy compared with its source, region by region.

Called by the exporter; imports core, video and export's other rooms.
"""
