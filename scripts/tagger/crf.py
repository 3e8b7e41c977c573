"""A linear-chain conditional random field over BIES labels; what may not follow is impossible."""

import torch
from torch import nn

from schema import B, E, I, LABELS, S, TYPES, label

IMPOSSIBLE = -1e4


def closed_labels() -> list:
    """Labels after which a name may begin, or nothing: O, E, S."""
    return [0] + [label(t, p) for t in range(len(TYPES)) for p in (E, S)]


def may_follow() -> torch.Tensor:
    """[before, after]"""
    allowed = torch.zeros(LABELS, LABELS, dtype=torch.bool)
    begins = [0] + [label(t, p) for t in range(len(TYPES)) for p in (B, S)]
    for before in closed_labels():
        allowed[before, begins] = True
    for t in range(len(TYPES)):
        for before in (B, I):
            for after in (I, E):
                allowed[label(t, before), label(t, after)] = True
    return allowed


class FieldOfLabels(nn.Module):
    def __init__(self):
        super().__init__()
        allowed = may_follow()
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.starts = nn.Parameter(torch.zeros(LABELS))
        self.register_buffer('forbidden', ~allowed, persistent=False)
        open_labels = [label(t, p) for t in range(len(TYPES)) for p in (I, E)]
        start_forbidden = torch.zeros(LABELS, dtype=torch.bool)
        start_forbidden[open_labels] = True
        self.register_buffer('start_forbidden', start_forbidden, persistent=False)
        end_forbidden = torch.ones(LABELS, dtype=torch.bool)
        end_forbidden[closed_labels()] = False
        self.register_buffer('ends', torch.zeros(LABELS).masked_fill(end_forbidden, IMPOSSIBLE), persistent=False)

    def weights(self):
        return (self.transitions.masked_fill(self.forbidden, IMPOSSIBLE),
                self.starts.masked_fill(self.start_forbidden, IMPOSSIBLE))

    def total(self, scores, mask):
        """The logarithm of the sum over all ways to label each sentence."""
        transitions, starts = self.weights()
        matrix = transitions.exp()
        alpha = starts + scores[:, 0]
        for t in range(1, scores.shape[1]):
            top = alpha.amax(-1, keepdim=True).detach()
            after = ((alpha - top).exp() @ matrix).clamp_min(1e-30).log() + top + scores[:, t]
            alpha = torch.where(mask[:, t:t + 1], after, alpha)
        return torch.logsumexp(alpha + self.ends, -1)

    def loss(self, scores, mask, labels):
        """Mean over the sentences of minus the log likelihood."""
        transitions, starts = self.weights()
        own = scores.gather(-1, labels.unsqueeze(-1)).squeeze(-1) * mask
        steps = transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        gold = own.sum(-1) + steps.sum(-1) + starts[labels[:, 0]]
        return (self.total(scores, mask) - gold).mean()

    @torch.no_grad()
    def best(self, scores, lengths) -> list:
        """The likeliest labels of each sentence."""
        transitions, starts = self.weights()
        alpha, back, alphas = starts + scores[:, 0], [], []
        alphas.append(alpha)
        for t in range(1, scores.shape[1]):
            top, index = (alpha.unsqueeze(-1) + transitions).max(1)
            alpha = top + scores[:, t]
            back.append(index)
            alphas.append(alpha)
        paths = []
        for i, length in enumerate(lengths):
            at = int((alphas[length - 1][i] + self.ends).argmax())
            path = [at]
            for t in range(length - 2, -1, -1):
                at = int(back[t][i, at])
                path.append(at)
            paths.append(path[::-1])
        return paths
