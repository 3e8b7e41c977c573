"""Names of documents against gold, aligned as the project's scorer aligns them; and spans against spans."""

import re
import unicodedata
from collections import Counter

from schema import CORE, LABELS, TYPES

MARKS = re.compile(r'[\s"\'“”‘’「」『』《》〈〉()（）【】\[\]·・、,，。.:：;；—\-–~～]')
PROJECT_TAIL = re.compile(r'(建设项目|改造项目|项目|工程|建设|等)+$')


def fold(kind: str, text: str) -> str:
    text = MARKS.sub('', unicodedata.normalize('NFKC', text)).lower()
    return (PROJECT_TAIL.sub('', text) or text) if kind == 'Project' else text


def dice(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    x, y = (Counter(f'^{t}$'[i:i + 2] for i in range(len(t) + 1)) for t in (a, b))
    return 2 * sum((x & y).values()) / (sum(x.values()) + sum(y.values()))


def align(gold: list, found: list, strict: bool) -> dict:
    """One to one, best first; of (type, names, forms) and (type, name)."""
    pairs = []
    for j, (kind, name) in enumerate(found):
        for i, (gold_kind, names, forms) in enumerate(gold):
            if kind != gold_kind:
                continue
            if name in names:
                pairs.append((3 if names[0] == name else 2, i, j))
            elif not strict:
                likeness = max(dice(form, name) for form in forms)
                if likeness >= 0.6:
                    pairs.append((likeness, i, j))
    pairs.sort(key=lambda p: (-p[0], p[1], p[2]))
    taken, used = {}, set()
    for _, i, j in pairs:
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    return taken


def count_names(entities: list, found: list, counts: dict):
    """Adds true, false and missed by (mode, type)."""
    gold = []
    for e in entities:
        names = [fold(e['type'], n) for n in [e['name'], *e.get('aliases', [])]]
        forms = set(names) | {fold(e['type'], s) for s in e['surfaces']}
        gold.append((e['type'], names, forms))
    for mode in ('strict', 'lenient'):
        taken = align(gold, found, mode == 'strict')
        hit = set(taken.values())
        for kind in TYPES:
            own = [i for i, g in enumerate(gold) if g[0] == kind]
            right = sum(i in taken for i in own)
            wrong = sum(f[0] == kind and j not in hit for j, f in enumerate(found))
            groups = [kind, '(all)'] + (['(core)'] if kind in CORE else [])
            for group in groups:
                counts.setdefault((mode, group), Counter()).update(tp=right, fn=len(own) - right, fp=wrong)


def spans_of(labels: list) -> list:
    """(start, end, type) of the names that the labels tell."""
    spans, start = [], None
    for i, value in enumerate(labels):
        if value == 0:
            start = None
            continue
        kind, part = divmod(value - 1, 4)
        if part == 3:
            spans.append((i, i + 1, TYPES[kind]))
        elif part == 0:
            start = i
        elif part == 2 and start is not None:
            spans.append((start, i + 1, TYPES[kind]))
    return spans


def f1(c: Counter) -> tuple:
    p = c['tp'] / (c['tp'] + c['fp']) if c['tp'] + c['fp'] else 0.0
    r = c['tp'] / (c['tp'] + c['fn']) if c['tp'] + c['fn'] else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def table(counts: dict) -> str:
    rows = [f'{"":16}  strict P     R    F1   lenient P     R    F1   gold']
    groups = ['(all)', '(core)', *sorted(TYPES, key=lambda t: -(counts[('lenient', t)]['tp'] + counts[('lenient', t)]['fn']))]
    for group in groups:
        strict, lenient = f1(counts[('strict', group)]), f1(counts[('lenient', group)])
        gold = counts[('lenient', group)]['tp'] + counts[('lenient', group)]['fn']
        cells = '  '.join(f'{100 * x:5.1f}' for x in strict), '  '.join(f'{100 * x:5.1f}' for x in lenient)
        rows.append(f'{group:16}  {cells[0]}     {cells[1]}  {gold:5}')
    return '\n'.join(rows)


assert LABELS == 1 + 4 * len(TYPES)
