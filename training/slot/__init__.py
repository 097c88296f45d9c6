"""Training in a few minutes of a fast device: pairs are warped and shown as other sensors do on the device itself."""
