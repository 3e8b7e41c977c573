"""The characters, pairs of characters, words and word tags that have an embedding of their own."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from schema import FIRST, UNKNOWN

LIMITS = {'characters': (2, 7000), 'pairs': (5, 60000), 'words': (5, 36000), 'tags': (1, 200)}


@lru_cache(maxsize=2)
def units_of(text: str) -> np.ndarray:
    """UTF-16 code units, what spans count in."""
    return np.frombuffer(text.encode('utf-16-le', 'surrogatepass'), dtype=np.uint16).astype(np.int64)


def pairs_of(units: np.ndarray) -> np.ndarray:
    """The pair that ends at each unit, and one more that begins at the last: left << 16 | right, 0 beyond the ends."""
    padded = np.concatenate([[0], units, [0]])
    return padded[:-1] << 16 | padded[1:]


@dataclass
class Vocabulary:
    characters: dict
    pairs: dict
    words: dict
    tags: dict

    def as_lists(self) -> dict:
        return {name: list(getattr(self, name)) for name in LIMITS}

    @staticmethod
    def of_lists(lists: dict) -> 'Vocabulary':
        return Vocabulary(**{name: {key: FIRST + i for i, key in enumerate(lists[name])} for name in LIMITS})


def count_vocabulary(documents) -> Vocabulary:
    """Counts over the documents of a dump; the most frequent first, ties by the key itself."""
    counts = {name: Counter() for name in LIMITS}
    for document in documents:
        for sentence in document['sentences']:
            units = units_of(document['text'])[sentence['start']:sentence['end']]
            counts['characters'].update(units.tolist())
            counts['pairs'].update(pairs_of(units).tolist())
            counts['words'].update(word_at(units, token) for token in sentence['tokens'])
            counts['tags'].update(token[2] for token in sentence['tokens'])
    lists = {}
    for name, (least, most) in LIMITS.items():
        kept = [(-n, key) for key, n in counts[name].items() if n >= least]
        lists[name] = [key for _, key in sorted(kept)[:most]]
    return Vocabulary.of_lists(lists)


def word_at(units: np.ndarray, token) -> str:
    return units[token[0]:token[1]].astype('<u2').tobytes().decode('utf-16-le', 'replace')


def ids(vocabulary: dict, keys) -> list:
    return [vocabulary.get(key, UNKNOWN) for key in keys]

