"""What review is worth: a scripted reviewer works through the queue of clips with known truth."""
