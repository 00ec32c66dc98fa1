"""packaging/dev.py as people start it."""

import ast
import subprocess
import sys
from pathlib import Path

import chores
import pytest

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "packaging" / "dev.py"


def start(*arguments, code=None):
    command = [sys.executable, *(["-c", code] if code else [DEV]), *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, cwd=ROOT / "packaging"
    )


def test_help_names_every_chore():
    for arguments in ([], ["--help"]):
        done = start(*arguments)
        assert done.returncode == 0
        for name, chore in chores.CHORES.items():
            assert f"  {name} " in done.stdout
            assert chore.__doc__ in done.stdout


def test_an_unknown_chore_is_told_the_known_ones():
    done = start("fly")
    assert done.returncode == 1
    names = ", ".join(chores.CHORES)
    assert done.stderr.startswith(f"Expected one of {names}, got 'fly'.")


def test_an_unknown_bench_is_told_the_known_ones():
    done = start("bench", "nowhere")
    assert done.returncode == 1
    assert done.stderr.startswith("Expected one of ")
    assert done.stderr.endswith("got 'nowhere'.\n")


OLD = """
import runpy, sys
sys.version_info, sys.version = (3, 9, 2, "final", 0), "3.9.2 (default)"
sys.argv = ["packaging/dev.py", "run", "--camera", "1"]
runpy.run_path(sys.argv[0].partition("/")[2], run_name="__main__")
"""


def test_an_old_python_gets_a_sentence():
    done = start(code=OLD)
    assert done.returncode == 1
    first, *rest = done.stderr.splitlines()
    assert first == f"Expected Python 3.11 or newer, got 3.9.2 ({sys.executable})."
    assert rest[0] == "Install a newer one if you have none, then type:"
    assert rest[1].endswith(" packaging/dev.py run --camera 1")


def test_an_old_python_can_read_the_file_at_all():
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("linux", {"DISPLAY": ":0"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("darwin", {}),
        ("win32", {}),
    ],
)
def test_a_window_has_somewhere_to_go(platform, environment):
    chores.need_display(platform, environment)


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}])
def test_without_a_display_the_way_out_is_named(environment):
    with pytest.raises(SystemExit) as end:
        chores.need_display("linux", environment)
    said = str(end.value)
    assert said.startswith("Expected a display for the window, found none")
    assert "xvfb-run" in said
    assert "QT_QPA_PLATFORM=offscreen" in said


HAND_OVER = """
import os, sys
sys.path.append(".")
os.environ["PYTHONPATH"] = "/elsewhere"
import chores
print("before")
chores.hand_over([sys.executable, "-c", "import os, sys; print(os.environ.get('PYTHONPATH')); sys.exit(7)"])
"""  # noqa: E501 - one line of a program


def test_the_program_takes_over_with_its_own_exit_code():
    done = start(code=HAND_OVER)
    assert (done.returncode, done.stdout) == (7, "before\nNone\n")


def test_no_chore_shadows_a_library():
    ours = {path.stem for path in (ROOT / "packaging").glob("*.py")}
    assert ours.isdisjoint(sys.stdlib_module_names)
