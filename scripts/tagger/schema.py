"""Types, labels and the fixed lists of features: what training and decoding must agree on."""

TYPES = [
    'Province', 'Prefecture', 'County', 'Township', 'Village', 'Project', 'Company', 'ScenicSpot', 'Zone', 'Road',
    'Facility', 'NaturalFeature', 'Organisation', 'Person', 'Honour',
]
DIVISIONS = TYPES[:5]
CORE = ['Project', 'Company', 'ScenicSpot', 'Village', 'Township', 'County']

# Label 0 is O; the label of a type t and a part p of BIES is 1 + 4 * t + p.
PARTS = 'BIES'
B, I, E, S = range(4)
LABELS = 1 + len(PARTS) * len(TYPES)

# Ids that every vocabulary of strings begins with.
NONE, UNKNOWN, MASK = 0, 1, 2
FIRST = 3

# A division of the gazetteer: 1 + 8 * type + 4 * (form is bare) + part.
PLACES = 1 + 8 * len(DIVISIONS)


def part_at(position: int, start: int, end: int) -> int:
    """Which of BIES the position is in [start, end)."""
    if end - start == 1:
        return S
    if position == start:
        return B
    return E if position == end - 1 else I


def label(type_index: int, part: int) -> int:
    return 1 + len(PARTS) * type_index + part
