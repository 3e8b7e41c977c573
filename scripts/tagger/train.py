"""Trains the tagger that ships, on all labelled documents.

    train.py --prepared prepared.pickle --encoder encoder.pt --out DIR [--set epochs=16] [--device cuda]
"""

import argparse
import os
import sys

from export import write_model, write_vocabulary
from prepare import read_prepared
from training import Recipe, load_encoder, train


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--prepared', required=True)
    parser.add_argument('--encoder', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--device', default='cpu')
    parser.add_argument('--set', nargs='*', default=[])
    options = parser.parse_args()
    changes = {k: float(v) if '.' in v else int(v) for k, v in (s.split('=') for s in options.set)}
    prepared = read_prepared(options.prepared)
    log = lambda line: print('all:', line, file=sys.stderr, flush=True)
    tagger = train(prepared['labelled'], load_encoder(options.encoder), Recipe(device=options.device, **changes), log)
    os.makedirs(options.out, exist_ok=True)
    write_model(tagger, os.path.join(options.out, 'model.bin'))
    write_vocabulary(prepared['vocabulary'], os.path.join(options.out, 'vocabulary.json.gz'))


if __name__ == '__main__':
    main()
