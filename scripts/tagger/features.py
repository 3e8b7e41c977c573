"""A sentence of the dump as the numbers that the network reads."""

from dataclasses import dataclass, field

import numpy as np

from schema import DIVISIONS, part_at
from vocabulary import Vocabulary, ids, pairs_of, units_of, word_at

CHANNELS = ('characters', 'left', 'right', 'words', 'tags', 'places')


@dataclass
class Sentence:
    """`inputs` has one row a channel, one column a UTF-16 unit."""
    document: str
    start: int
    inputs: np.ndarray
    token_starts: np.ndarray
    outer: np.ndarray = field(default=None)
    inner: np.ndarray = field(default=None)

    def __len__(self):
        return self.inputs.shape[1]


def encode(document: dict, sentence: dict, vocabulary: Vocabulary) -> Sentence:
    units = units_of(document['text'])[sentence['start']:sentence['end']]
    length = len(units)
    pairs = ids(vocabulary.pairs, pairs_of(units).tolist())
    words, tags, places = np.zeros((3, length), dtype=np.int64)
    for token in sentence['tokens']:
        start, end, tag = token
        words[start:end] = vocabulary.words.get(word_at(units, token), 1)
        known = vocabulary.tags.get(tag, 1)
        for i in range(start, end):
            tags[i] = 4 * known + part_at(i, start, end)
    for start, end, kind, form in sentence['places']:
        for i in range(start, end):
            places[i] = 1 + 8 * DIVISIONS.index(kind) + 4 * (form == 'bare') + part_at(i, start, end)
    inputs = np.stack([ids(vocabulary.characters, units.tolist()), pairs[:-1], pairs[1:], words, tags, places])
    starts = np.array([token[0] for token in sentence['tokens']], dtype=np.int64)
    return Sentence(document['id'], sentence['start'], inputs.astype(np.uint16), starts.astype(np.uint16))
