"""The network: embeddings, dilated convolutions with a way around each, and one conditional random field a layer of names."""

from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn import functional as F

from crf import FieldOfLabels
from schema import FIRST, LABELS, PLACES


@dataclass
class Shape:
    characters: int
    pairs: int
    words: int
    tags: int
    width: int = 160
    embedding: int = 64
    dilations: tuple = (1, 2, 4, 8, 16, 1, 2)

    def as_dict(self) -> dict:
        return asdict(self)


def shape_of(vocabulary, **more) -> Shape:
    sizes = {name: FIRST + len(getattr(vocabulary, name)) for name in ('characters', 'pairs', 'words')}
    return Shape(tags=4 * (FIRST + len(vocabulary.tags)), **sizes, **more)


class Block(nn.Module):
    def __init__(self, width: int, dilation: int):
        super().__init__()
        self.dilation = dilation
        self.norm = nn.LayerNorm(width)
        self.mix = nn.Linear(3 * width, width)

    def forward(self, x, mask):
        """Blanks beyond the end of a sentence are zeros, as they are beyond the batch."""
        d, length = self.dilation, x.shape[1]
        y = F.pad(self.norm(x) * mask, (0, 0, d, d))
        y = self.mix(torch.cat([y[:, :length], y[:, d:d + length], y[:, 2 * d:2 * d + length]], -1))
        return x + F.relu(y)


class Encoder(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        size = shape.embedding
        self.characters = nn.Embedding(shape.characters, size)
        self.pairs = nn.Embedding(shape.pairs, size)
        self.words = nn.Embedding(shape.words, size)
        self.tags = nn.Embedding(shape.tags, 24)
        self.places = nn.Embedding(PLACES, 12)
        self.join = nn.Linear(4 * size + 36, shape.width)
        self.blocks = nn.ModuleList(Block(shape.width, d) for d in shape.dilations)
        self.last = nn.LayerNorm(shape.width)
        for table in (self.characters, self.pairs, self.words, self.tags, self.places):
            nn.init.normal_(table.weight, std=0.1)

    def embed(self, inputs):
        characters, left, right, words, tags, places = inputs
        return torch.cat([self.characters(characters), self.pairs(left), self.pairs(right), self.words(words),
                          self.tags(tags), self.places(places)], -1)

    def forward(self, inputs, mask, dropout: float = 0.0):
        """`inputs`: [channel, sentence, position]; `mask`: 1 where the sentence goes on."""
        mask = mask.unsqueeze(-1).float()
        x = F.dropout(self.embed(inputs), dropout, self.training)
        x = self.join(x)
        for block in self.blocks:
            x = F.dropout(block(x, mask), dropout / 2, self.training) if dropout else block(x, mask)
        return self.last(x)


class Tagger(nn.Module):
    labels = LABELS

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        self.heads = nn.Linear(encoder.shape.width, 2 * LABELS)
        self.fields = nn.ModuleList([FieldOfLabels(), FieldOfLabels()])

    def scores(self, inputs, mask, dropout: float = 0.0):
        x = F.dropout(self.encoder(inputs, mask, dropout), dropout, self.training)
        return self.heads(x).float()

    def loss(self, scores, mask, labels):
        return sum(field.loss(layer, mask, gold)
                   for field, layer, gold in zip(self.fields, scores.split(LABELS, -1), labels))
