"""Learns embeddings by skip-gram, then embeddings and convolutions by guessing hidden words of the unlabelled text.

    pretrain.py --prepared prepared.pickle --out encoder.pt [--epochs 8] [--minutes 30]
"""

import argparse
import math
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from batches import batches_of, hide_words, pad
from network import Encoder, shape_of
from precision import half_precision
from prepare import read_prepared
from vocabulary import Vocabulary

SEED = 20240601


def skip_gram(sentences: list, size: int, rows: int) -> torch.Tensor:
    """Vectors by id, of length 1 on average as a row of a normal table of deviation 0.1 would be 0.8."""
    from gensim.models import Word2Vec

    # One worker: the order of the updates, and with it the result, is then the same every time.
    model = Word2Vec([list(map(str, s)) for s in sentences], vector_size=size, window=4, min_count=1, sg=1, negative=5,
                     workers=1, epochs=3, seed=SEED, sample=1e-4)
    table = np.random.default_rng(SEED).normal(0, 0.02, (rows, size)).astype(np.float32)
    scale = 0.15 / np.sqrt(np.mean(np.square(model.wv.vectors)))
    for key, row in model.wv.key_to_index.items():
        if int(key) > 2:
            table[int(key)] = model.wv.vectors[row] * scale
    return torch.from_numpy(table)


def fill_embeddings(encoder: Encoder, sentences: list):
    shape = encoder.shape
    channels = {
        'characters': [s.inputs[0] for s in sentences],
        'pairs': [s.inputs[1] for s in sentences],
        'words': [s.inputs[3][s.token_starts] for s in sentences],
    }
    for name, ids in channels.items():
        started = time.time()
        getattr(encoder, name).weight.data.copy_(skip_gram(ids, shape.embedding, getattr(shape, name)))
        print('skip-gram', name, f'{time.time() - started:.0f} s', flush=True)


class Guesser(nn.Module):
    def __init__(self, encoder: Encoder):
        super().__init__()
        width = encoder.shape.width
        self.encoder = encoder
        self.turn = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.LayerNorm(width))
        self.out = nn.Linear(width, encoder.shape.characters)

    def loss(self, inputs, mask, hidden, characters):
        return F.cross_entropy(self.out(self.turn(self.encoder(inputs, mask)[hidden])).float(), characters[hidden])


def save(encoder: Encoder, path: str, half: bool = False):
    state = {name: value.half() if half else value for name, value in encoder.state_dict().items()}
    torch.save({'shape': encoder.shape.as_dict(), 'state': state}, path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--prepared', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--epochs', type=int, default=8)
    parser.add_argument('--batch', type=int, default=8192)
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--width', type=int, default=160)
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--device', default='cpu')
    parser.add_argument('--only-skip-gram', action='store_true')
    parser.add_argument('--start', help='an encoder whose embeddings are taken instead of the skip-gram')
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)

    prepared = read_prepared(options.prepared)
    sentences = [s for s in prepared['unlabelled'] if len(s) > 3]
    encoder = Encoder(shape_of(Vocabulary.of_lists(prepared['vocabulary']), width=options.width))
    if options.start:
        state = torch.load(options.start, weights_only=True)['state']
        for name in ('characters', 'pairs', 'words'):
            getattr(encoder, name).weight.data.copy_(state[f'{name}.weight'].float())
    else:
        fill_embeddings(encoder, sentences)
    if options.only_skip_gram:
        save(encoder, options.out, half=True)
        return
    guesser = Guesser(encoder).to(options.device)
    optimizer = torch.optim.AdamW(guesser.parameters(), lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98))
    steps = options.epochs * len(batches_of(sentences, options.batch, random))
    step, started, mean = 0, time.time(), None
    for epoch in range(options.epochs):
        for batch in batches_of(sentences, options.batch, random):
            chosen = [sentences[i] for i in batch]
            inputs, mask, _ = pad(chosen, 256)
            characters = inputs[0].clone()
            hidden = torch.from_numpy(hide_words(chosen, inputs.numpy(), 0.12, random))
            if not hidden.any():
                continue
            inputs, mask, characters, hidden = (t.to(options.device) for t in (inputs, mask, characters, hidden))
            step += 1
            rate = options.rate * min(1, step / 300) * (0.5 + 0.5 * math.cos(math.pi * min(1, step / steps)))
            for group in optimizer.param_groups:
                group['lr'] = rate
            optimizer.zero_grad()
            with half_precision(options.device):
                loss = guesser.loss(inputs, mask, hidden, characters)
            loss.backward()
            nn.utils.clip_grad_norm_(guesser.parameters(), 1.0)
            optimizer.step()
            mean = loss.detach() if mean is None else 0.99 * mean + 0.01 * loss.detach()
            if step % 100 == 0:
                print(f'{epoch} {step}/{steps} {mean:.3f} {time.time() - started:.0f} s', flush=True)
        save(encoder, options.out)


if __name__ == '__main__':
    main()
