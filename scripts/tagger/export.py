"""The trained network as one file: a header in JSON, then the numbers.

Embeddings are 8-bit integers with one scale a row, weights of layers 12-bit ones (in 16 bits), all else 32-bit floats.
"""

import gzip
import json

import numpy as np

from network import Tagger

ALIGNMENT = 16
TABLES = ('characters', 'pairs', 'words', 'tags', 'places')


def whole_numbers(rows: np.ndarray, most: int, kind) -> tuple:
    """Rows as integers up to `most`, and the scale of each row."""
    scales = np.maximum(np.abs(rows).max(1), 1e-8) / most
    return np.rint(rows / scales[:, None]).astype(kind), scales.astype(np.float32)


def tensors_of(tagger: Tagger) -> dict:
    state = {name: value.detach().cpu().float().numpy() for name, value in tagger.state_dict().items()}
    tensors = {}
    for table in TABLES:
        tensors[table], tensors[f'{table}.scales'] = whole_numbers(state[f'encoder.{table}.weight'], 127, np.int8)
    layers = {'join': 'encoder.join', 'heads': 'heads'}
    norms = {'last': 'encoder.last'}
    for i in range(len(tagger.encoder.blocks)):
        layers[f'mix{i}'], norms[f'norm{i}'] = f'encoder.blocks.{i}.mix', f'encoder.blocks.{i}.norm'
    for name, key in layers.items():
        tensors[name], tensors[f'{name}.scales'] = whole_numbers(state[f'{key}.weight'], 2047, np.int16)
        tensors[f'{name}.bias'] = state[f'{key}.bias']
    for name, key in norms.items():
        tensors[f'{name}.gain'], tensors[f'{name}.bias'] = state[f'{key}.weight'], state[f'{key}.bias']
    for i in range(2):
        tensors[f'transitions{i}'] = state[f'fields.{i}.transitions']
        tensors[f'starts{i}'] = state[f'fields.{i}.starts']
    return tensors


def write_model(tagger: Tagger, path: str):
    shape = tagger.encoder.shape
    header = {'width': shape.width, 'embedding': shape.embedding, 'dilations': list(shape.dilations), 'tensors': {}}
    body, offset = [], 0
    for name, tensor in tensors_of(tagger).items():
        data = np.ascontiguousarray(tensor).tobytes()
        data += bytes(-len(data) % ALIGNMENT)
        header['tensors'][name] = {'type': tensor.dtype.name, 'shape': list(tensor.shape), 'offset': offset}
        body.append(data)
        offset += len(data)
    head = json.dumps(header, separators=(',', ':')).encode()
    head += b' ' * (-(len(head) + 4) % ALIGNMENT)
    with open(path, 'wb') as file:
        file.write(len(head).to_bytes(4, 'little') + head)
        file.writelines(body)


def write_vocabulary(lists: dict, path: str):
    """Characters as UTF-16 units, pairs as left << 16 | right; the same bytes every time."""
    with open(path, 'wb') as file, gzip.GzipFile('', 'wb', 9, file, 0) as packed:
        packed.write(json.dumps(lists, ensure_ascii=True, separators=(',', ':')).encode())


def read_model(path: str) -> tuple:
    """The header and the tensors, as floats where they have scales."""
    with open(path, 'rb') as file:
        data = file.read()
    size = int.from_bytes(data[:4], 'little')
    header, start = json.loads(data[4:4 + size]), 4 + size
    raw = {}
    for name, entry in header['tensors'].items():
        count = int(np.prod(entry['shape']))
        raw[name] = np.frombuffer(data, entry['type'], count, start + entry['offset']).reshape(entry['shape'])
    tensors = {n: t * raw[f'{n}.scales'][:, None] if f'{n}.scales' in raw else t for n, t in raw.items()}
    return header, tensors
