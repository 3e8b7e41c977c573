"""Batches of sentences of like length, so that little is padded."""

import numpy as np
import torch


def batches_of(sentences: list, characters: int, random: np.random.Generator | None, longest: int = 256):
    """Lists of sentences of about that many characters in all; in random order when a generator is given."""
    order = np.arange(len(sentences)) if random is None else random.permutation(len(sentences))
    lengths = np.array([min(len(sentences[i]), longest) for i in order])
    order = order[np.argsort(lengths, kind='stable')]
    batches, batch, width = [], [], 0
    for i in order:
        width = max(width, min(len(sentences[i]), longest))
        if batch and width * (len(batch) + 1) > characters:
            batches.append(batch)
            batch, width = [], min(len(sentences[i]), longest)
        batch.append(int(i))
    if batch:
        batches.append(batch)
    if random is not None:
        random.shuffle(batches)
    return batches


def pad(sentences: list, longest: int = 4096):
    """Inputs [channel, sentence, position], mask [sentence, position], labels [layer, sentence, position]."""
    width = min(longest, max(len(s) for s in sentences))
    inputs = np.zeros((sentences[0].inputs.shape[0], len(sentences), width), dtype=np.int64)
    labels = np.zeros((2, len(sentences), width), dtype=np.int64)
    mask = np.zeros((len(sentences), width), dtype=bool)
    for i, sentence in enumerate(sentences):
        n = min(len(sentence), width)
        inputs[:, i, :n] = sentence.inputs[:, :n]
        mask[i, :n] = True
        if sentence.outer is not None:
            labels[0, i, :n], labels[1, i, :n] = sentence.outer[:n], sentence.inner[:n]
    return torch.from_numpy(inputs), torch.from_numpy(mask), torch.from_numpy(labels)


def hide_words(sentences: list, inputs: np.ndarray, rate: float, random: np.random.Generator, places: bool = True):
    """
    Hides whole words, often several in a row: their characters, the pairs that touch them, words, tags and (in
    pretraining) places. Changes `inputs`; gives which characters were hidden.
    """
    hidden = np.zeros(inputs.shape[1:], dtype=bool)
    width = inputs.shape[2]
    for i, sentence in enumerate(sentences):
        starts = sentence.token_starts
        count = len(starts)
        if not count:
            continue
        begin = random.random(count) < rate
        begin[1:] |= begin[:-1] & (random.random(count - 1) < 0.4)
        bounds = np.append(starts, len(sentence))
        for k in np.flatnonzero(begin):
            hidden[i, bounds[k]:min(bounds[k + 1], width)] = True
    before = np.zeros_like(hidden)
    before[:, 1:] = hidden[:, :-1]
    after = np.zeros_like(hidden)
    after[:, :-1] = hidden[:, 1:]
    inputs[0][hidden] = 2
    inputs[1][hidden | before] = 2
    inputs[2][hidden | after] = 2
    inputs[3][hidden] = 2
    inputs[4][hidden] = 0
    if places:
        inputs[5][hidden] = 0
    return hidden
