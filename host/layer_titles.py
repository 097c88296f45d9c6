"""What lists and messages call the layers of the project: by name, and where names are equal by what differs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry


def title_of_layer(layer: QgsMapLayer) -> str:
    """Return what a list or a message calls one layer."""
    return titles().get(layer.id(), layer.name())


def titles() -> dict[str, str]:
    """Return what layers are called, by id: “scan”, or “scan (1985)” and “scan (2020)” after their folders.

    Of layers of one kind none is called as another one: what differs of folder and file, or else the group in the layer
    tree, stands after the name, or a number.
    """
    groups: dict[tuple, list[QgsMapLayer]] = {}
    for layer in _in_order():
        groups.setdefault((layer.type(), layer.name()), []).append(layer)
    named: dict[object, list[tuple[QgsMapLayer, str]]] = {}
    for (kind, name), layers in groups.items():
        marks = _marks(layers) if len(layers) > 1 else [""]
        texts = [f"{name} ({mark})" if mark else name for mark in marks]
        named.setdefault(kind, []).extend(zip(layers, texts))
    found = {}
    for pairs in named.values():
        for (layer, _text), title in zip(pairs, numbered([text for _layer, text in pairs])):
            found[layer.id()] = title
    return found


def numbered(texts: Sequence[str]) -> list[str]:
    """Return texts of which none is equal to another one: later ones of the same have a number."""
    taken, told = set(texts), []
    for text in texts:
        number, own = 2, text
        while own in told or (own != text and own in taken):
            number, own = number + 1, f"{text} ({number})"
        told.append(own)
    return told


def _in_order() -> list[QgsMapLayer]:
    """Return the layers of the project, from the bottom of the tree: one that comes later stands on top."""
    project = QgsProject.instance()
    order = {layer_id: row for row, layer_id in enumerate(reversed(project.layerTreeRoot().findLayerIds()))}
    return sorted(project.mapLayers().values(), key=lambda layer: order.get(layer.id(), len(order)))


def _marks(layers: Sequence[QgsMapLayer]) -> list[str]:
    """Return what sets layers of one name apart; equal, or empty, where nothing does."""
    paths = [_path_of(layer) for layer in layers]
    tails = _tails(paths)
    alike: dict[tuple[str, ...], set[str]] = {}
    for layer, path in zip(layers, paths):
        alike.setdefault(path, set()).add(_group_of(layer))
    groups = (_group_of(layer) if len(alike[path]) > 1 else "" for layer, path in zip(layers, paths))
    return [", ".join(filter(None, parts)) for parts in zip(tails, groups)]


def _tails(paths: Sequence[tuple[str, ...]]) -> list[str]:
    """Return the shortest part of each path that sets the paths apart, without what all of them end in."""
    known = {path for path in paths if path}
    if len(known) < 2:
        return [""] * len(paths)
    shared = 0
    while len({path[-shared - 1 :] for path in known}) < len(known) and len({path[-shared - 1] for path in known}) == 1:
        shared += 1
    cut = {path: path[: len(path) - shared] for path in known}
    return ["/".join(_tail(cut[path], list(cut.values()))) if path else "" for path in paths]


def _tail(path: tuple[str, ...], all_paths: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the shortest end of a path that no other one has."""
    length = 1
    while sum(other[-length:] == path[-length:] for other in all_paths) > 1:
        length += 1
    return path[-length:]


def _path_of(layer: QgsMapLayer) -> tuple[str, ...]:
    """Return folders, file, what of an archive, and sublayer of a layer; nothing where it is no file."""
    read = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return _parts(read.get(part) for part in ("path", "vsiSuffix", "layerName"))


def _parts(texts: Iterable[object]) -> tuple[str, ...]:
    return tuple(part for text in texts if isinstance(text, str) for part in re.split(r"[\\/]", text) if part)


def _group_of(layer: QgsMapLayer) -> str:
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else None
    return parent.name() if parent is not None else ""
