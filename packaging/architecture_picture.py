"""Draws docs/images/architecture.svg: the packages of app/, their imports, and three ways through.

The arrows come from the imports in the code. Where a box lies is said in `architecture_places.py`
and checked here: each package lies above all that it imports. Standard library only.
"""

import ast
from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import architecture_places as plan

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "images" / "architecture.svg"
Graph = Mapping[str, Collection[str]]
Point = tuple[float, float]


class Box(NamedTuple):
    """Where a package lies."""

    row: int
    left: int
    right: int
    words: str

    @property
    def top(self) -> int:
        """Its upper edge."""
        return plan.ROWS[self.row][0]

    @property
    def bottom(self) -> int:
        """Its lower edge."""
        return sum(plan.ROWS[self.row])

    @property
    def middle(self) -> float:
        """Between its left and right edge."""
        return (self.left + self.right) / 2


Boxes = Mapping[str, Box]


def boxes() -> dict[str, Box]:
    """The places by package."""
    lines = [line.split(maxsplit=4) for line in plan.PLACES.strip().splitlines()]
    return {
        name: Box(int(row), int(left), int(right), "".join(words))
        for name, row, left, right, *words in lines
    }


def imports(app: Path) -> dict[str, set[str]]:
    """Package: the other packages that its modules import, wherever in the module."""
    graph: dict[str, set[str]] = {}
    for path in sorted(app.rglob("*.py")):
        package = path.relative_to(app).parts[0].removesuffix(".py")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        graph.setdefault(package, set()).update(_packages_in(tree))
    return {name: found & set(graph) - {name} for name, found in graph.items()}


def _packages_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (name.split(".")[1] for name in names if name.startswith("app."))


def check(graph: Graph, places: Boxes) -> None:
    """Leave with a sentence where a box is missing, too much or too low."""
    if wrong := sorted(set(graph) ^ set(places)):
        raise SystemExit(f"PLACES and app/ differ in: {', '.join(wrong)}.")
    for name, found in graph.items():
        for one in sorted(found):
            if places[one].row >= places[name].row:
                raise SystemExit(f"{name} imports {one}: give {name} a higher row in PLACES.")


def reduced(graph: Graph) -> dict[str, list[str]]:
    """Only the imports that no chain of others implies. *graph* has no circle."""
    return {
        name: sorted(one for one in found if not any(one in below(by, graph) for by in found))
        for name, found in graph.items()
    }


def below(name: str, graph: Graph) -> set[str]:
    """All that *name* imports, directly or by others."""
    return set(graph[name]).union(*(below(one, graph) for one in graph[name]))


def arrows(graph: Graph, places: Boxes) -> Iterator[str]:
    """Each arrow goes down from row to row, through gaps between the boxes."""
    pairs = [(name, one) for name, found in reduced(graph).items() for one in found]
    pairs.sort(key=lambda pair: (places[pair[0]].middle, places[pair[1]].middle, pair))
    used: dict[tuple[int, int], int] = {}
    for name, one in pairs:
        upper, lower = places[name], places[one]
        out = sorted((b for a, b in pairs if a == name), key=lambda b: (places[b].middle, b))
        into = sorted((a for a, b in pairs if b == one), key=lambda a: (places[a].middle, a))
        start = _port(upper, out.index(one), len(out)), upper.bottom
        end = _port(lower, into.index(name), len(into)), lower.top - 7
        yield _arrow([start, *_through(start, end, upper.row, lower.row, used), end])


def _port(box: Box, number: int, of: int) -> float:
    return round(box.left + (box.right - box.left) * (number + 1) / (of + 1), 1)


def _through(
    start: Point, end: Point, above: int, row_below: int, used: dict[tuple[int, int], int]
) -> Iterator[Point]:
    """Where the arrow enters and leaves each row between its boxes. *used* keeps them apart."""
    for row in range(above - 1, row_below, -1):
        top, height = plan.ROWS[row]
        straight = start[0] + (end[0] - start[0]) * (top - start[1]) / (end[1] - start[1])
        x = min(_gaps(row), key=lambda gap: (abs(gap - straight), gap))
        used[row, x] = used.get((row, x), 0) + 1
        aside = (used[row, x] // 2) * (5 if used[row, x] % 2 else -5)
        yield from ((x + aside, top), (x + aside, top + height))


def _gaps(row: int) -> list[int]:
    """The middles of the gaps of a row; a wide one has several places."""
    spans = sorted((box.left, box.right) for box in boxes().values() if box.row == row)
    end = plan.LEGEND[0] if row in plan.BESIDE_LEGEND else plan.WIDTH - 4
    found: list[int] = []
    for (_, left), (right, _) in pairwise([(0, 4), *spans, (end, end)]):
        steps = max(1, (right - left) // 30)
        found += [left + (right - left) * (2 * n + 1) // (2 * steps) for n in range(steps)]
    return found


def _arrow(points: Sequence[Point]) -> str:
    path = f"M{points[0][0]:g} {points[0][1]:g}"
    for number, ((x0, y0), (x, y)) in enumerate(pairwise(points)):
        half = (y - y0) / 2
        bent = f"C{x0:g} {y0 + half:g} {x:g} {y - half:g} {x:g} {y:g}"
        path += f"V{y:g}" if number % 2 else bent
    return f'<path class="arrow" d="{path}"/>'


def drawn_box(name: str, box: Box) -> Iterator[str]:
    """The box, its name and its words."""
    kind = "common" if name in plan.COMMON else "box"
    width, height = box.right - box.left, box.bottom - box.top
    yield _rectangle(kind, box.left, box.top, width, height, f' id="{name}"')
    y = box.bottom - 26 if box.row in plan.NAME_BELOW else box.top + 20
    yield _text(box.left + 9, y, name, "name")
    if box.row in plan.WORDS_BESIDE and width > plan.WIDE:
        yield _text(box.left + 90, y, box.words)
    else:
        yield from _lines(box.left + 9, y, box.words)


def _rectangle(kind: str, x: int, y: int, width: int, height: int, more: str = "") -> str:
    size = f'x="{x}" y="{y}" width="{width}" height="{height}"'
    return f'<rect{more} class="{kind}" {size} rx="6"/>'


def _text(x: float, y: float, words: str, kind: str = "words") -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(words)}</text>'


def _lines(x: float, y: float, words: str) -> Iterator[str]:
    for number, line in enumerate(words.split("|") if words else (), 1):
        yield _text(x, y + 16 * number, line)


def drawn_way(way: plan.Way, places: Boxes) -> Iterator[str]:
    """A coloured line, and a numbered dot at each stop."""
    turns = [words.removeprefix("*").split() for words in way.points.split(", ")]
    line = [(float(x), places[name].top + float(y)) for name, x, y in turns]
    path = " ".join(f"{x:g},{y:g}" for x, y in line)
    yield f'<polyline class="way" stroke="{way.colour}" points="{path}"/>'
    stops = [at for at, words in zip(line, way.points.split(", "), strict=True) if words[0] == "*"]
    for number, (x, y) in enumerate(stops, 1):
        yield f'<circle cx="{x:g}" cy="{y:g}" r="10" fill="{way.colour}"/>'
        yield _text(x, y + 4.3, str(number), "number")


def legend() -> Iterator[str]:
    """What arrows and lines mean."""
    yield _rectangle("legend", *plan.LEGEND)
    x, y = plan.LEGEND[0] + 14, plan.LEGEND[1] + 22
    yield f'<path class="arrow" d="M{x} {y - 4}h24"/>'
    yield _text(x + 46, y, "imports; what a chain of arrows implies has no arrow of its own")
    yield _rectangle("common", x, y + 9, 32, 14)
    yield _text(x + 46, y + 20, "every package may import these: no arrows are drawn to them")
    for number, way in enumerate(plan.WAYS):
        below_y = y + 50 + 58 * number
        yield f'<path class="way" stroke="{way.colour}" d="M{x} {below_y - 4}h32"/>'
        yield _text(x + 46, below_y, way.title, "name")
        yield from _lines(x + 46, below_y + 1, way.steps)


def picture(app: Path = ROOT / "app") -> str:
    """The whole SVG. Exits with a sentence where the places do not fit the imports."""
    places, graph = boxes(), imports(app)
    check(graph, places)
    shown = {name: set(found) - set(plan.COMMON) for name, found in graph.items()}
    size = f'width="{plan.WIDTH}" height="{plan.HEIGHT}"'
    parts = [
        f'<svg xmlns="{plan.SVG}" viewBox="0 0 {plan.WIDTH} {plan.HEIGHT}" {size}>',
        "<!-- Written by: python3 packaging/dev.py architecture -->",
        plan.STYLE.strip(),
        f'<rect {size} fill="#ffffff"/>',
        _text(20, 36, "The packages of app/: each imports only packages below it", "title"),
        *arrows(shown, places),
        *(part for name, box in places.items() for part in drawn_box(name, box)),
        *(part for way in plan.WAYS for part in drawn_way(way, places)),
        *legend(),
    ]
    return "\n".join([*parts, "</svg>", ""])


def main() -> int:
    """Write the picture."""
    PICTURE.write_text(picture(), encoding="utf-8", newline="\n")
    print("Written", PICTURE.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
