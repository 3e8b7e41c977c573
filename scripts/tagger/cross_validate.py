"""Cross-validation by place: no place has documents on both sides.

    cross_validate.py --prepared prepared.pickle --encoder encoder.pt [--folds 6] [--only 0,1] [--models DIR]
"""

import argparse
import json
import os
import sys
from collections import Counter

import torch

from export import write_model, write_vocabulary
from prepare import read_prepared
from scoring import count_names, f1, fold, spans_of, table
from training import Recipe, label_all, load_encoder, train


def folds_of(prepared: dict, count: int) -> list:
    """Places by size into the smallest fold so far; gives the documents of each fold."""
    sizes = Counter()
    for sentence in prepared['labelled']:
        sizes[prepared['places'][sentence.document]] += len(sentence)
    loads, places = [0] * count, [set() for _ in range(count)]
    for place, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        smallest = loads.index(min(loads))
        loads[smallest] += size
        places[smallest].add(place)
    return [{d for d, place in prepared['places'].items() if place in held} for held in places]


def names_found(prepared: dict, sentences: list, labels: list) -> dict:
    """Distinct names (type, folded) of each document, in order."""
    found = {}
    for sentence, layers in zip(sentences, labels):
        text = prepared['texts'][sentence.document]
        units = text.encode('utf-16-le')
        for start, end, kind in (span for layer in layers for span in spans_of(layer)):
            surface = units[2 * (sentence.start + start):2 * (sentence.start + end)].decode('utf-16-le', 'replace')
            found.setdefault(sentence.document, {})[(kind, fold(kind, surface))] = None
    return {document: list(names) for document, names in found.items()}


def count_spans(sentences: list, labels: list, counts: dict):
    for sentence, layers in zip(sentences, labels):
        for name, gold, own in (('outer', sentence.outer, layers[0]), ('inner', sentence.inner, layers[1])):
            a, b = set(spans_of(gold.tolist())), set(spans_of(own))
            counts.setdefault(name, Counter()).update(tp=len(a & b), fn=len(a - b), fp=len(b - a))


def write_folds(folds: list, path: str):
    os.makedirs(path, exist_ok=True)
    with open(os.path.join(path, 'folds.json'), 'w', encoding='utf8') as out:
        json.dump({document: k for k, held in enumerate(folds) for document in sorted(held)}, out, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--prepared', required=True)
    parser.add_argument('--encoder', required=True)
    parser.add_argument('--folds', type=int, default=6)
    parser.add_argument('--only')
    parser.add_argument('--models')
    parser.add_argument('--seeds', default='1')
    parser.add_argument('--set', nargs='*', default=[])
    parser.add_argument('--device', default='cpu')
    parser.add_argument('--threads', type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    changes = {'device': options.device} | {k: float(v) if '.' in v else int(v) for k, v in (s.split('=') for s in options.set)}

    prepared = read_prepared(options.prepared)
    folds = folds_of(prepared, options.folds)
    if options.models:
        write_folds(folds, options.models)
        write_vocabulary(prepared['vocabulary'], os.path.join(options.models, 'vocabulary.json.gz'))
    chosen = range(options.folds) if options.only is None else map(int, options.only.split(','))
    names, spans = {}, {}
    for k in chosen:
        held = [s for s in prepared['labelled'] if s.document in folds[k]]
        others = [s for s in prepared['labelled'] if s.document not in folds[k]]
        taggers = []
        for seed in map(int, options.seeds.split(',')):
            recipe = Recipe(seed=seed, **changes)
            log = lambda line: print(f'fold {k} seed {seed}:', line, file=sys.stderr, flush=True)
            taggers.append(train(others, load_encoder(options.encoder), recipe, log))
            if options.models:
                write_model(taggers[-1], f'{options.models}/fold-{k}-{seed}.bin')
        labels = label_all(taggers, held)
        found = names_found(prepared, held, labels)
        own = {}
        for document in sorted(folds[k]):
            count_names(prepared['entities'][document], found.get(document, []), names)
            count_names(prepared['entities'][document], found.get(document, []), own)
        count_spans(held, labels, spans)
        print(f'fold {k}', {key: round(100 * f1(own[key])[2], 1) for key in own if key[1].startswith('(')},
              {key: round(100 * f1(c)[2], 1) for key, c in spans.items()}, flush=True)
    print(table(names))
    print({key: [round(100 * x, 1) for x in f1(c)] for key, c in spans.items()})


if __name__ == '__main__':
    main()
