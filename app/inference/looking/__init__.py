"""A detector run over a medium: which frames are looked at, what stands still, the sink."""
