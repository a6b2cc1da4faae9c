"""Ranks (columns) of a directed graph and the order within each, with few crossings."""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from random import Random

Pair = tuple[int, int]
Layers = list[list[int]]
"""Left to right; each holds vertices top to bottom. Numbers from `count` on are bends of long edges."""

Links = dict[int, list[tuple[int, float, float, float]]]
"""Vertex -> (neighbour in the next layer, own port's y, neighbour's port's y, weight), one for each wire."""


def acyclic(count: int, pairs: Sequence[Pair], firsts: Iterable[int] = ()) -> list[Pair]:
    """The pairs with those turned round that close a circle, each once, without loops on one vertex.

    Args:
        count: vertices are 0 … count-1.
        pairs: (from, to), in the order of their importance.
        firsts: where to begin, such as the flow's entry.
    """
    following: dict[int, list[int]] = defaultdict(list)
    for start, end in pairs:
        if start != end:
            following[start].append(end)
    arrived = {end for start, end in pairs if start != end}
    roots = [*firsts, *(v for v in range(count) if v not in arrived), *range(count)]
    state = [0] * count  # 0 unseen, 1 on the way, 2 finished
    backward: set[Pair] = set()
    for root in roots:
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(following[root]))]
        while stack:
            vertex, ahead = stack[-1]
            nearest = next(ahead, None)
            if nearest is None:
                state[vertex] = 2
                stack.pop()
            elif state[nearest] == 1:
                backward.add((vertex, nearest))
            elif state[nearest] == 0:
                state[nearest] = 1
                stack.append((nearest, iter(following[nearest])))
    turned = ((end, start) if (start, end) in backward else (start, end) for start, end in pairs)
    return [pair for pair in dict.fromkeys(turned) if pair[0] != pair[1]]


def components(count: int, pairs: Iterable[Pair]) -> list[list[int]]:
    """Vertices that hang together, each group ascending, groups by their smallest vertex."""
    parent = list(range(count))

    def root_of(vertex: int) -> int:
        while parent[vertex] != vertex:
            parent[vertex] = parent[parent[vertex]]
            vertex = parent[vertex]
        return vertex

    for one, other in pairs:
        parent[max(root_of(one), root_of(other))] = min(root_of(one), root_of(other))
    groups: dict[int, list[int]] = defaultdict(list)
    for vertex in range(count):
        groups[root_of(vertex)].append(vertex)
    return [sorted(group) for group in groups.values()]


def layers_by_sugiyama(count: int, pairs: Sequence[Pair]) -> tuple[Layers, list[Pair]] | None:
    """Layers by fast-sugiyama (network simplex ranks, crossing reduction).

    Args:
        pairs: connected and acyclic, every vertex in at least one.

    Returns:
        Layers and the pairs cut at bends into steps of one layer; None if the result is not usable.
    """
    from fast_sugiyama import from_edges  # not before something is laid out

    found = from_edges(list(pairs), dummy_vertices=True, crossing_minimization="barycenter")
    if len(found) != 1:
        return None
    places, _, _, steps = found[0]
    if steps is None:
        return None
    heights = sorted({y for _, (_, y) in places}, reverse=True)
    rank_of_y = {y: rank for rank, y in enumerate(heights)}
    rank: dict[int, int] = {}
    layers: list[list[tuple[float, int]]] = [[] for _ in heights]
    number: dict[int | str, int] = {}
    for name, _ in places:
        known = isinstance(name, int) and name < count
        number[name] = int(name) if known else count + sum(v >= count for v in number.values())
    for name, (x, y) in places:
        rank[number[name]] = rank_of_y[y]
        layers[rank_of_y[y]].append((x, number[name]))
    cut = [(number[a], number[b]) for a, b in steps]
    if any(rank[b] - rank[a] != 1 for a, b in cut) or len(rank) < count:
        return None
    return [[vertex for _, vertex in sorted(layer)] for layer in layers], cut


def layers_by_barycentre(
    count: int, pairs: Sequence[Pair], seed: int = 0, *, early: bool = False
) -> tuple[Layers, list[Pair]]:
    """Layers by longest paths and barycentre sweeps: the way without the library.

    Args:
        pairs: acyclic; vertices without any are in the first layer.
        seed: shuffles the order it begins with; 0: the vertices' own.
        early: every vertex as far left as it can be; else beside what reads it.
    """
    rank = _longest_path_ranks(count, pairs, early=early)
    layers: Layers = [[] for _ in range(max(rank, default=0) + 1)]
    for vertex, at in enumerate(rank):
        layers[at].append(vertex)
    steps: list[Pair] = []
    fresh = count
    for start, end in pairs:
        before = start
        for at in range(rank[start] + 1, rank[end]):
            layers[at].append(fresh)
            steps.append((before, fresh))
            before, fresh = fresh, fresh + 1
        steps.append((before, end))
    if seed:
        shuffler = Random(seed)
        for layer in layers:
            shuffler.shuffle(layer)
    _reduce_crossings(layers, steps)
    return layers, steps


def _longest_path_ranks(count: int, pairs: Sequence[Pair], *, early: bool) -> list[int]:
    ahead: dict[int, list[int]] = defaultdict(list)
    missing = [0] * count
    for start, end in pairs:
        ahead[start].append(end)
        missing[end] += 1
    rank = [0] * count
    ready = [vertex for vertex in range(count) if not missing[vertex]]
    order: list[int] = []
    while ready:
        vertex = ready.pop()
        order.append(vertex)
        for after in ahead[vertex]:
            rank[after] = max(rank[after], rank[vertex] + 1)
            missing[after] -= 1
            if not missing[after]:
                ready.append(after)
    for vertex in reversed(order):  # as late as its readers allow
        if ahead[vertex] and not early:
            rank[vertex] = min(rank[after] for after in ahead[vertex]) - 1
    return rank


def _reduce_crossings(layers: Layers, steps: Sequence[Pair], sweeps: int = 12) -> None:
    before: dict[int, list[int]] = defaultdict(list)
    after: dict[int, list[int]] = defaultdict(list)
    for start, end in steps:
        after[start].append(end)
        before[end].append(start)
    place = {vertex: float(at) for layer in layers for at, vertex in enumerate(layer)}
    for sweep in range(sweeps):
        neighbours = after if sweep % 2 else before
        for layer in reversed(layers) if sweep % 2 else layers:
            wanted = {
                vertex: sum([place[other] for other in near]) / len(near)
                if (near := neighbours[vertex])
                else place[vertex]
                for vertex in layer
            }
            layer.sort(key=wanted.__getitem__)
            for at, vertex in enumerate(layer):
                place[vertex] = float(at)


def uncross(layers: Layers, before: Links, after: Links, passes: int = 8) -> int:
    """Order each layer by its pins' barycentres, then swap neighbours while that saves crossings.

    Args:
        layers: reordered in place.
        before, after: links of each vertex to the layer on its left and on its right.

    Returns:
        Crossings that are left.
    """
    place = {vertex: float(at) for layer in layers for at, vertex in enumerate(layer)}
    counts = [_count_crossings(layer, after, place) for layer in layers]
    best, kept = sum(counts), [list(layer) for layer in layers]
    settled: set[int] = set()
    """Layers in which no swap saves anything, as long as those beside them stay."""
    for turn in range(passes):
        near = (before, after)[turn % 2]
        moved: set[int] = set()
        for at in range(len(layers)) if turn % 2 == 0 else range(len(layers) - 1, -1, -1):
            layer, former = layers[at], list(layers[at])
            if turn < passes // 2:
                _sort_by_pins(layer, near, place)
            elif at in settled:
                continue
            if _swap_neighbours(layer, before, after, place):
                settled.add(at)
            else:
                settled.discard(at)
            if layer != former:
                settled -= {at - 1, at + 1}
                moved.add(at)
        for at in sorted(moved | {one - 1 for one in moved if one}):
            counts[at] = _count_crossings(layers[at], after, place)
        if sum(counts) < best:
            best, kept = sum(counts), [list(layer) for layer in layers]
    layers[:] = kept
    return best


_PORTS = 4096.0
"""Heights of ports are shares of a place, so that they order wires at one vertex."""


def _sort_by_pins(layer: list[int], near: Links, place: dict[int, float]) -> None:
    wanted = {
        vertex: (
            sum([place[other] + far / _PORTS for other, _, far, _ in links]) / len(links)
            if (links := near.get(vertex))
            else place[vertex]
        )
        for vertex in layer
    }
    layer.sort(key=wanted.__getitem__)
    for at, vertex in enumerate(layer):
        place[vertex] = float(at)


def _swap_neighbours(
    layer: list[int], before: Links, after: Links, place: dict[int, float]
) -> bool:
    """Swap neighbours of a layer while that saves crossings; whether no swap is left that does."""
    if len(layer) < 2:
        return True
    ends = [  # in other layers, so that they stay where they are meanwhile
        {v: [place[other] + far / _PORTS for other, _, far, _ in near.get(v, ())] for v in layer}
        for near in (before, after)
    ]
    gains: dict[Pair, int] = {}
    for _ in range(len(layer)):
        swapped = False
        for at in range(len(layer) - 1):
            upper, lower = layer[at], layer[at + 1]
            gain = gains.get((upper, lower))
            if gain is None:
                gain = sum([_saved(side[upper], side[lower]) for side in ends])
                gains[upper, lower], gains[lower, upper] = gain, -gain
            if gain > 0:
                layer[at], layer[at + 1] = lower, upper
                place[upper], place[lower] = place[lower], place[upper]
                swapped = True
        if not swapped:
            return True
    return False


def _saved(upper: list[float], lower: list[float]) -> int:
    """How many crossings fewer if two vertices change places, by the other ends of their wires."""
    saved = 0
    for one in upper:
        for two in lower:
            if one > two:
                saved += 1
            elif one < two:
                saved -= 1
    return saved


def _count_crossings(layer: list[int], after: Links, place: dict[int, float]) -> int:
    """Crossings between a layer and the next."""
    ends = [
        (place[vertex] + own / _PORTS, place[other] + far / _PORTS)
        for vertex in layer
        for other, own, far, _ in after.get(vertex, ())
    ]
    ends.sort()
    crossings = 0
    seen: list[float] = []
    for _, far in ends:
        crossings += len(seen) - bisect_right(seen, far)
        insort(seen, far)
    return crossings
