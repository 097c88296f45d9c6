"""External matchers with the same interface: of the package vismatch, or from a TorchScript or ONNX file."""
