"""The file that an export becomes: codecs, containers, streams, the hidden target."""
