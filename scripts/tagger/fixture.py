"""What the trainer itself makes of some sentences, for the test of the decoder.

    fixture.py --dump sentences.jsonl --model DIR/model.bin --vocabulary DIR/vocabulary.json.gz --out fixture.json
"""

import argparse
import gzip
import json

import torch

from batches import pad
from crf import IMPOSSIBLE
from export import TABLES, read_model
from features import encode
from network import Encoder, Shape, Tagger
from prepare import read_dump
from schema import LABELS, TYPES, label, part_at
from vocabulary import Vocabulary, units_of, word_at

LONGEST = 24
LEAST = 0.02


def load_tagger(path: str) -> Tagger:
    header, tensors = read_model(path)
    rows = {table: tensors[table].shape[0] for table in TABLES[:4]}
    shape = Shape(width=header['width'], embedding=header['embedding'], dilations=tuple(header['dilations']), **rows)
    tagger = Tagger(Encoder(shape)).eval()
    state = {f'encoder.{table}.weight': tensors[table] for table in TABLES}
    names = {'encoder.join': 'join', 'heads': 'heads'}
    norms = {'encoder.last': 'last'}
    for i in range(len(shape.dilations)):
        names[f'encoder.blocks.{i}.mix'], norms[f'encoder.blocks.{i}.norm'] = f'mix{i}', f'norm{i}'
    for key, name in names.items():
        state[f'{key}.weight'], state[f'{key}.bias'] = tensors[name], tensors[f'{name}.bias']
    for key, name in norms.items():
        state[f'{key}.weight'], state[f'{key}.bias'] = tensors[f'{name}.gain'], tensors[f'{name}.bias']
    for i in range(2):
        state[f'fields.{i}.transitions'], state[f'fields.{i}.starts'] = tensors[f'transitions{i}'], tensors[f'starts{i}']
    tagger.load_state_dict({key: torch.from_numpy(value.copy()) for key, value in state.items()})
    return tagger


def span_probabilities(field, scores) -> list:
    """By force: the share of the labellings that have exactly this name, for every span and type."""
    length = scores.shape[0]
    spans = [(a, b, t) for a in range(length) for b in range(a + 1, min(length, a + LONGEST) + 1) for t in range(len(TYPES))]
    mask = torch.ones(1, length, dtype=torch.bool)
    everything = field.total(scores.unsqueeze(0), mask)
    found = []
    for k in range(0, len(spans), 500):
        some = spans[k:k + 500]
        wanted = scores.repeat(len(some), 1, 1)
        for row, (start, end, kind) in enumerate(some):
            for i in range(start, end):
                own = label(kind, part_at(i, start, end))
                kept = wanted[row, i, own].clone()
                wanted[row, i] = IMPOSSIBLE
                wanted[row, i, own] = kept
        shares = (field.total(wanted, mask.expand(len(some), -1)) - everything).exp()
        found += [(*span, share.item()) for span, share in zip(some, shares) if share >= LEAST]
    return found


@torch.no_grad()
def describe(document: dict, sentence: dict, vocabulary: Vocabulary, tagger: Tagger) -> dict:
    encoded = encode(document, sentence, vocabulary)
    inputs, mask, _ = pad([encoded])
    layers = tagger.scores(inputs, mask)[0].split(LABELS, -1)
    spans = [{'layer': name, 'start': a, 'end': b, 'type': TYPES[t], 'probability': round(p, 4)}
             for name, field, scores in zip(('outer', 'inner'), tagger.fields, layers)
             for a, b, t, p in span_probabilities(field, scores)]
    text = word_at(units_of(document['text']), (sentence['start'], sentence['end']))
    return {'text': text, 'tokens': sentence['tokens'], 'places': sentence['places'],
            'inputs': encoded.inputs.tolist(), 'spans': spans}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--dump', required=True)
    parser.add_argument('--model', required=True)
    parser.add_argument('--vocabulary', required=True)
    parser.add_argument('--out', required=True)
    options = parser.parse_args()
    with gzip.open(options.vocabulary) as file:
        vocabulary = Vocabulary.of_lists(json.load(file))
    tagger = load_tagger(options.model)
    cases = [describe(document, sentence, vocabulary, tagger)
             for document in read_dump(options.dump) for sentence in document['sentences']]
    with open(options.out, 'w', encoding='utf8') as out:
        out.write('[\n' + ',\n'.join(json.dumps(case, ensure_ascii=False) for case in cases) + '\n]\n')


if __name__ == '__main__':
    main()
