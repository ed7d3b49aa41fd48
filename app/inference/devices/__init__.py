"""Where networks run and what they load: devices, batches, hash-checked weights files."""
