"""Dumps to numbers: prepare.py --scale scale.jsonl --gold gold.jsonl --entities GOLD_DIR… --out prepared.pickle

Unlabelled documents of a place that has a gold document are left out, so that cross-validation by county is honest.
"""

import argparse
import gzip
import json
import os
import pickle

from features import encode
from gold import label_sentence, layers_of, names_of, read_entities
from vocabulary import count_vocabulary


def read_dump(path: str):
    with open(path, encoding='utf8') as lines:
        for line in lines:
            yield json.loads(line)


def place_of(document: dict) -> tuple:
    county, prefecture, _ = document['home']
    return county or prefecture


def label_document(document: dict, entities: list, vocabulary) -> list:
    outer, inner = layers_of(names_of(document, entities))
    sentences = []
    for sentence in document['sentences']:
        encoded = encode(document, sentence, vocabulary)
        encoded.outer = label_sentence(encoded.start, len(encoded), outer)
        encoded.inner = label_sentence(encoded.start, len(encoded), inner)
        sentences.append(encoded)
    return sentences


def read_prepared(path: str) -> dict:
    with gzip.open(path) if path.endswith('.gz') else open(path, 'rb') as file:
        return pickle.load(file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--scale', required=True)
    parser.add_argument('--gold', required=True)
    parser.add_argument('--entities', required=True, nargs='+')
    parser.add_argument('--out', required=True)
    options = parser.parse_args()

    gold = list(read_dump(options.gold))
    places = {place_of(document) for document in gold}
    scale = [document for document in read_dump(options.scale) if place_of(document) not in places]
    vocabulary = count_vocabulary([*scale, *gold])

    entities, labelled = {}, []
    for document in gold:
        name = document['id'].replace('.txt', '.gold.jsonl')
        path = next(p for p in (os.path.join(d, name) for d in options.entities) if os.path.exists(p))
        entities[document['id']] = read_entities(path)
        labelled += label_document(document, entities[document['id']], vocabulary)
    unlabelled = [encode(document, sentence, vocabulary) for document in scale for sentence in document['sentences']]
    prepared = {
        'vocabulary': vocabulary.as_lists(),
        'labelled': labelled,
        'unlabelled': unlabelled,
        'entities': entities,
        'places': {document['id']: place_of(document) for document in gold},
        'texts': {document['id']: document['text'] for document in gold},
    }
    with open(options.out, 'wb') as out:
        pickle.dump(prepared, out)
    print(len(scale), 'unlabelled documents,', sum(map(len, unlabelled)), 'characters;', len(gold), 'labelled,',
          sum(map(len, labelled)), {k: len(v) for k, v in prepared['vocabulary'].items()})


if __name__ == '__main__':
    main()
