"""Loads the network: `dgim`'s tensors, and those that only `tar` has learned."""

from __future__ import annotations

import json

import torch

from .. import weights
from ..blocks.convolution import fold
from ..calibration import Calibration
from .network import Tar
from .text import TextTable

NAME, BASE = "tar", "dgim"


def load_network(own: weights.Weights, base: weights.Weights) -> tuple[Tar, TextTable, Calibration]:
    """Return the folded network in float32, its table and its calibration; WeightsError for tensors of another one."""
    if own.metadata.get(BASE) != str(base.metadata.get("step")):
        raise weights.of_another_version(NAME, f"made for {BASE} of step {own.metadata.get(BASE)}")
    try:
        table = TextTable(tuple(json.loads(own.metadata["descriptors"])), own.tensors["words.table"].float())
    except (KeyError, ValueError) as error:
        raise weights.of_another_version(NAME, repr(error)) from error
    network = Tar(table.values)
    fill_base(network, base)
    weights.fill(network, weights.Weights({**_others(network), **own.tensors}, {}), NAME)
    return fold(network), table, Calibration.of(base.metadata)


def fill_base(network: Tar, base: weights.Weights) -> None:
    """Give a network the tensors of `dgim`; WeightsError where they are those of another network."""
    own = {name: tensor.clone() for name, tensor in network.own_state().items()}
    weights.fill(network, weights.Weights({**base.tensors, **own}, {}), BASE)


def _others(network: Tar) -> dict[str, torch.Tensor]:
    own = network.own_state()
    return {name: tensor.clone() for name, tensor in network.state_dict().items() if name not in own}
