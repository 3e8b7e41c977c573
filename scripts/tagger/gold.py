"""Gold surfaces, which are strings of the raw file, as two layers of labels over the readable text."""

import json
from bisect import bisect_left
from dataclasses import dataclass

import numpy as np

from schema import DIVISIONS, TYPES, label, part_at


@dataclass(frozen=True)
class Name:
    start: int
    end: int
    type: str
    entity: str


def read_entities(path: str) -> list:
    with open(path, encoding='utf8') as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    return [record for record in records if record['k'] == 'entity']


def names_of(document: dict, entities: list) -> list:
    """Every occurrence of every surface, in units of the readable text."""
    raw = document['raw']
    units = [0]
    for character in raw:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    starts = [start for start, _ in document['toRaw']]
    ends = [end for _, end in document['toRaw']]
    found = set()
    for entity in entities:
        for surface in set(entity['surfaces']):
            at = raw.find(surface)
            while at >= 0:
                start = bisect_left(starts, units[at])
                end = bisect_left(ends, units[at + len(surface)])
                end = min(end + 1, len(ends)) if end < len(ends) and ends[end] == units[at + len(surface)] else end
                if end > start:
                    found.add(Name(start, end, entity['type'], entity['id']))
                at = raw.find(surface, at + 1)
    return sorted(found, key=lambda n: (n.start, -n.end, n.type != 'Project', n.type))


def layers_of(names: list) -> tuple:
    """
    The outer layer takes the longest names, of two natures the project; the inner one the longest of what lies within
    them. A division within a name counts only within a project's, as the guidelines have it, and no name of the same
    thing within itself.
    """
    outer, inner = [], []
    for name in sorted(names, key=lambda n: (n.start - n.end, n.type != 'Project', n.start)):
        if all(name.end <= o.start or o.end <= name.start for o in outer):
            outer.append(name)
    for name in sorted(names, key=lambda n: (n.start - n.end, n.start)):
        around = next((o for o in outer if o.start <= name.start and name.end <= o.end), None)
        if around is None or name in outer or name.entity == around.entity:
            continue
        if name.type in DIVISIONS and around.type != 'Project':
            continue
        if all(name.end <= o.start or o.end <= name.start for o in inner):
            inner.append(name)
    return outer, inner


def label_sentence(start: int, length: int, names: list) -> np.ndarray:
    """Labels of the names that lie within the sentence."""
    labels = np.zeros(length, dtype=np.int64)
    for name in names:
        if start <= name.start and name.end <= start + length:
            for i in range(name.start, name.end):
                labels[i - start] = label(TYPES.index(name.type), part_at(i, name.start, name.end))
    return labels
