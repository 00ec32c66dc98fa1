"""Which application identifiers (AIs) may, must and must not stand together.

GS1 General Specifications, sections 4.13.1 (invalid pairs) and 4.13.2 (mandatory associations), as
the GS1 Barcode Syntax Dictionary has them (attributes `ex` and `req`): Copyright GS1 AISBL, the
BWIPP project and the Zint project, Apache License 2.0,
https://github.com/gs1/gs1-syntax-dictionary. The wording of the rules is the dictionary's:
`n` stands for any digit, a comma for "or", a plus for "and"; several `req` must all hold.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

_RULES = """
01 ex=255,37
02 ex=01,03 req=37
03 ex=01,02,37
10 11 13 15 16 req=01,02,03,8006,8026
12 req=8020
17 req=01,02,03,255,8006,8026
20 240 241 242 req=01,02,8006,8026
21 req=01,03,8006 ex=235
22 235 243 req=01
250 req=01,8006 req=21
251 req=01,8006
254 req=414
255 ex=01,02,415,8006,8020,8026
30 req=01,02
310n 311n 312n 313n 314n 315n 316n 320n 321n 322n 323n 324n 325n 326n 327n 328n 329n req=01,02 ex=self
350n 351n 352n 356n 357n 360n 361n 364n 365n 366n req=01,02 ex=self
330n 331n 332n 333n 334n 335n 336n 340n 341n 342n 343n 344n 345n 346n 347n 348n 349n req=00,01 ex=self
353n 354n 355n 362n 363n 367n 368n 369n req=00,01 ex=self
337n req=01 ex=self
37 req=00 req=02,8026
390n req=255,8020 ex=390n,391n,394n,8111
391n req=8020 ex=391n
392n req=01 req=30,31nn,32nn,35nn,36nn ex=392n,393n
393n req=30,31nn,32nn,35nn,36nn ex=393n
394n req=255 ex=394n,8111
395n req=30,31nn,32nn,35nn,36nn ex=392n,393n,395n,8005
403 req=00
415 req=8020
420 ex=421
421 ex=4307
422 req=01,02,8006,8026 ex=426
423 424 425 req=01,02 ex=426
426 req=01,02
427 req=01,02 req=422
4300 4301 4302 4304 4305 4306 4307 4308 4309 4310 4311 4312 4314 4315 4316 4317 4318 4319 req=00
4320 4321 4322 4323 4324 4325 4326 req=00
4303 req=4302
4313 req=4312
4330 req=00 ex=4331
4332 req=00 ex=4333
4331 req=00 ex=4330
4333 req=00 ex=4332
7001 req=01,02,8006,8026
7002 7003 7005 7006 7007 7008 7009 7010 7011 req=01,02
7004 req=01 req=10
7020 req=01,8006 req=416
7021 req=01,8006
7022 req=7021
703n req=01,02
7041 req=00
710 711 712 713 714 715 716 717 req=01
723n req=01,8004
7240 req=01,8006
7241 7242 req=8017,8018
7250 req=8018 ex=7251
7251 req=8018 ex=7250
7252 7257 req=8018
7253 7254 7255 req=8017,8018 ex=7256,7259
7256 req=8017,8018
7258 req=8018+7259
7259 req=8018 ex=7256
8001 8014 8200 req=01
8005 8008 req=01,02
8006 ex=01,37
8007 req=415
8009 req=00,01
8011 req=8010
8012 req=01,8006
8017 ex=8018
8018 ex=8017
8019 req=8017,8018
8020 req=415
8026 req=37 ex=02,8006
8030 req=00,01+21,253,255,8003,8004,8006+21,8010+8011,8017,8018
8111 req=255
"""  # noqa: E501 - a table


def forbidden_pairs(identifiers: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of AIs that must not stand together, each once."""
    for one, other in combinations(sorted(set(identifiers)), 2):
        if _excludes(one, other) or _excludes(other, one):
            yield one, other


def missing_companions(identifiers: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each AI that lacks a companion, and the AIs of which one must stand with it."""
    given = frozenset(identifiers)
    for one in sorted(given):
        for alternatives in _rules().get(_pattern_of(one), ((), ()))[1]:
            if not any(_all_given(alternative, given) for alternative in alternatives):
                yield one, tuple(alternatives)


def _excludes(one: str, other: str) -> bool:
    return any(_fits(pattern, other) for pattern in _rules().get(_pattern_of(one), ((), ()))[0])


def _all_given(alternative: str, given: Iterable[str]) -> bool:
    return all(any(_fits(part, one) for one in given) for part in alternative.split("+"))


def _fits(pattern: str, identifier: str) -> bool:
    return len(pattern) == len(identifier) and all(
        want in ("n", have) for want, have in zip(pattern, identifier, strict=True)
    )


def _pattern_of(identifier: str) -> str:
    """How the table writes an AI: measures and the like with n for the last digit."""
    general = f"{identifier[:3]}n"
    return general if len(identifier) == len("310n") and general in _rules() else identifier


_Rule = tuple[tuple[str, ...], tuple[Sequence[str], ...]]


@lru_cache
def _rules() -> dict[str, _Rule]:
    """AI or pattern to what it excludes, and to its groups of alternative companions."""
    rules: dict[str, _Rule] = {}
    for line in _RULES.strip().splitlines():
        words = line.split()
        names = [word for word in words if "=" not in word]
        excluded = [word[3:] for word in words if word.startswith("ex=")]
        needed = tuple(tuple(word[4:].split(",")) for word in words if word.startswith("req="))
        for name in names:
            listed = ",".join(excluded).replace("self", name)
            rules[name] = (tuple(filter(None, listed.split(","))), needed)
    return rules
