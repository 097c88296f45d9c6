"""Parts that the learned matchers share: convolutions, attention, matching heads; each takes and returns tensors."""
