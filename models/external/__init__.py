"""Matchers that are not ours, behind the same contract: of the package vismatch, or in a TorchScript or ONNX file."""
