"""Quick ways to few crossings find exactly what the plain ones find."""

from collections import defaultdict
from itertools import combinations, pairwise, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document.crossings import Geometry
from app.document.layering import Layers, Links, uncross


@st.composite
def layered(draw):
    """Layers of a few vertices, and links between neighbouring ones with ports at several heights."""
    sizes = draw(st.lists(st.integers(1, 6), min_size=1, max_size=5))
    layers, fresh = [], 0
    for size in sizes:
        layers.append([*range(fresh, fresh + size)])
        fresh += size
    before: Links = defaultdict(list)
    after: Links = defaultdict(list)
    ports = st.sampled_from([0.0, 8.0, 44.0, 68.0])
    for left, right in pairwise(layers):
        for start in left:
            for end in draw(st.lists(st.sampled_from(right), max_size=4)):
                own, far = draw(ports), draw(ports)
                after[start].append((end, own, far, 1.0))
                before[end].append((start, far, own, 1.0))
    return layers, before, after


class Plain:
    """What `uncross` does, with nothing remembered from one turn to the next."""

    def __init__(self, layers: Layers, before: Links, after: Links) -> None:
        self.layers, self.sides = layers, (before, after)
        self.place = {vertex: float(at) for layer in layers for at, vertex in enumerate(layer)}

    def spots(self, side: int, vertex: int) -> list[float]:
        links = self.sides[side].get(vertex, ())
        return [self.place[other] + far / 4096.0 for other, _, far, _ in links]

    def gain(self, upper: int, lower: int) -> int:
        pairs = [
            pair
            for side in (0, 1)
            for pair in product(self.spots(side, upper), self.spots(side, lower))
        ]
        return sum((one > two) - (one < two) for one, two in pairs)

    def crossings(self) -> int:
        found = 0
        for layer in self.layers:
            ends = sorted(
                (self.place[vertex] + own / 4096.0, self.place[other] + far / 4096.0)
                for vertex in layer
                for other, own, far, _ in self.sides[1].get(vertex, ())
            )
            found += sum(a[1] > b[1] for a, b in combinations(ends, 2))
        return found

    def sort(self, layer: list[int], side: int) -> None:
        wanted = {
            vertex: sum(spots) / len(spots)
            if (spots := self.spots(side, vertex))
            else self.place[vertex]
            for vertex in layer
        }
        layer.sort(key=wanted.__getitem__)
        self.place.update((vertex, float(at)) for at, vertex in enumerate(layer))

    def swap(self, layer: list[int]) -> None:
        for _ in layer:
            for at in range(len(layer) - 1):
                upper, lower = layer[at], layer[at + 1]
                if self.gain(upper, lower) > 0:
                    layer[at], layer[at + 1] = lower, upper
                    self.place[upper], self.place[lower] = self.place[lower], self.place[upper]

    def uncross(self) -> int:
        best, kept = self.crossings(), [list(layer) for layer in self.layers]
        for turn in range(8):
            for layer in self.layers if turn % 2 == 0 else reversed(self.layers):
                if turn < 4:
                    self.sort(layer, turn % 2)
                self.swap(layer)
            if self.crossings() < best:
                best, kept = self.crossings(), [list(layer) for layer in self.layers]
        self.layers[:] = kept
        return best


@given(layered())
@settings(max_examples=40, deadline=None)
def test_layers_come_into_the_order_that_is_found_without_remembering(drawn):
    layers, before, after = drawn
    plain = Plain([list(layer) for layer in layers], before, after)
    assert uncross(layers, before, after) == plain.uncross()
    assert layers == plain.layers


def geometry_of(seed: int) -> Geometry:
    rng = np.random.default_rng(seed)
    xs, ys = np.repeat(np.arange(4) * 300.0, 5), np.tile(np.arange(5) * 120.0, 4)
    ys += rng.integers(0, 8, 20)
    wires = np.array([(a, b) for a, b in rng.integers(0, 20, (30, 2)) if xs[a] < xs[b]])
    ports = rng.integers(16, 80, wires.shape).astype(float)
    rects = np.stack([xs, ys, np.full(20, 168.0), np.full(20, 80.0)], axis=1)
    return Geometry(rects, wires, ports)


def _cross(a: list[float], b: list[float]) -> bool:
    def side(x0: float, y0: float, x1: float, y1: float, x: float, y: float) -> float:
        return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)

    return side(*a, *b[:2]) * side(*a, *b[2:]) < 0 and side(*b, *a[:2]) * side(*b, *a[2:]) < 0


def crossings(geometry: Geometry) -> int:
    return int(geometry._between(np.arange(len(geometry._wires))).sum()) // 2


def brute_crossings(geometry: Geometry) -> int:
    starts = geometry.ys[geometry._wires[:, 0]] + geometry._ports[:, 0]
    ends = geometry.ys[geometry._wires[:, 1]] + geometry._ports[:, 1]
    left, right = geometry._lines[0], geometry._lines[2]
    lines = np.stack([left, starts, right, ends], axis=1).tolist()
    return sum(_cross(a, b) for at, a in enumerate(lines) for b in lines[:at])


def test_boxes_moved_to_save_crossings_take_their_wires_with_them():
    saved = 0
    for seed in range(12):
        geometry = geometry_of(seed)
        before = crossings(geometry)
        assert before == brute_crossings(geometry)
        geometry.uncross([range(at, at + 5) for at in range(0, 20, 5)], 32.0)
        assert crossings(geometry) == brute_crossings(geometry) <= before
        saved += before - crossings(geometry)
    assert saved > 0
