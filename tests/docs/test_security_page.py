"""Behind each line of the threat model stands a test that exists."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[^`:]+\.py)::(\w+)`", PAGE)


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_the_named_test_exists(file, name):
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert name in {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}


def test_each_line_names_one():
    lines = [
        line
        for table in re.findall(r"^\| can \|.*?(?=\n\n)", PAGE, re.MULTILINE | re.DOTALL)
        for line in table.splitlines()[2:]
    ]
    assert len(lines) >= 20
    for line in lines:
        assert re.search(r"`tests/.*?::\w+` \|$", line), line


def test_every_way_to_withdraw_is_named():
    for what in ("cards --renew", "scanstation pin", "scanstation key", "withdraw PRIVATE"):
        assert what in PAGE
