"""The timeline and the transport below the picture."""
