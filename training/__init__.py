"""How the learned matchers come about: generated and real pairs, one training loop, studies. Not part of the zip."""
