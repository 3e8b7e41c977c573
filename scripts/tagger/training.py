"""Trains a tagger on labelled sentences, from a pretrained encoder."""

import copy
import math
import time
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from batches import batches_of, hide_words, pad
from network import Encoder, Shape, Tagger
from precision import half_precision


@dataclass
class Recipe:
    epochs: int = 20
    batch: int = 2048
    rate: float = 1e-3
    embedding_rate: float = 0.3
    dropout: float = 0.3
    hide: float = 0.06
    decay: float = 0.997
    weight_decay: float = 0.02
    seed: int = 1
    device: str = 'cpu'


def load_encoder(path: str) -> Encoder:
    saved = torch.load(path, weights_only=True, map_location='cpu')
    encoder = Encoder(Shape(**saved['shape']))
    encoder.load_state_dict({name: value.float() for name, value in saved['state'].items()})
    return encoder


def parameter_groups(tagger: Tagger, recipe: Recipe) -> list:
    tables = {'characters', 'pairs', 'words'}
    slow, fast = [], []
    for name, parameter in tagger.named_parameters():
        (slow if name.split('.')[1] in tables else fast).append(parameter)
    return [{'params': fast, 'share': 1.0}, {'params': slow, 'share': recipe.embedding_rate, 'weight_decay': 0.0}]


def train(sentences: list, encoder: Encoder, recipe: Recipe, log=print) -> Tagger:
    """The running mean of the weights over the last steps is what is kept."""
    torch.manual_seed(recipe.seed)
    random = np.random.default_rng(recipe.seed)
    tagger = Tagger(encoder).to(recipe.device)
    mean = copy.deepcopy(tagger)
    optimizer = torch.optim.AdamW(parameter_groups(tagger, recipe), weight_decay=recipe.weight_decay)
    steps = recipe.epochs * len(batches_of(sentences, recipe.batch, random))
    step, started = 0, time.time()
    for epoch in range(recipe.epochs):
        losses = []
        tagger.train()
        for batch in batches_of(sentences, recipe.batch, random):
            step += 1
            rate = recipe.rate * min(1, step / 200) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * min(1, step / steps))))
            for group in optimizer.param_groups:
                group['lr'] = rate * group['share']
            losses.append(take_step(tagger, optimizer, [sentences[i] for i in batch], recipe, random))
            keep_mean(mean, tagger, min(recipe.decay, step / (step + 20)))
        log(f'epoch {epoch + 1}/{recipe.epochs} loss {torch.stack(losses).mean():.3f} {time.time() - started:.0f} s')
    return mean.eval()


def take_step(tagger: Tagger, optimizer, chosen: list, recipe: Recipe, random) -> torch.Tensor:
    inputs, mask, labels = pad(chosen, 256)
    if recipe.hide:
        hide_words(chosen, inputs.numpy(), recipe.hide, random, places=False)
    inputs, mask, labels = (tensor.to(recipe.device) for tensor in (inputs, mask, labels))
    optimizer.zero_grad()
    with half_precision(recipe.device):
        scores = tagger.scores(inputs, mask, recipe.dropout)
    loss = tagger.loss(scores, mask, labels)
    loss.backward()
    nn.utils.clip_grad_norm_(tagger.parameters(), 5.0)
    optimizer.step()
    return loss.detach()


@torch.no_grad()
def keep_mean(mean: Tagger, tagger: Tagger, decay: float):
    for kept, now in zip(mean.parameters(), tagger.parameters()):
        kept.lerp_(now, 1 - decay)


@torch.no_grad()
def label_all(taggers: list, sentences: list) -> list:
    """The likeliest outer and inner labels of every sentence, by the mean of the taggers' scores."""
    labels = [None] * len(sentences)
    size = taggers[0].labels
    device = taggers[0].heads.weight.device
    for batch in batches_of(sentences, 8192, None, 4096):
        chosen = [sentences[i] for i in batch]
        inputs, mask, _ = (tensor.to(device) for tensor in pad(chosen))
        scores = torch.stack([tagger.scores(inputs, mask) for tagger in taggers]).mean(0)
        lengths = [len(s) for s in chosen]
        layers = [f.best(scores[..., k * size:(k + 1) * size], lengths) for k, f in enumerate(taggers[0].fields)]
        for i, outer, inner in zip(batch, *layers):
            labels[i] = (outer, inner)
    return labels
