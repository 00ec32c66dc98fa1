"""A wrong option is told where a person sees it: a packaged program has no error stream. A wrong
settings file keeps no bench from opening."""

import subprocess
import sys
from contextlib import contextmanager

import pytest

from tests.e2e.test_operator import PATIENCE_S, ROOT


@pytest.fixture
def bench(tmp_path, display_environment):
    @contextmanager
    def running(written, *options):
        folder = tmp_path / "config" / "scanstation"
        folder.mkdir(parents=True)
        (folder / "settings.toml").write_text(written)
        own = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "LC_ALL": "C.UTF-8"}
        command = [sys.executable, "-m", "app", "run", "--data-dir", str(tmp_path), *options]
        with subprocess.Popen(
            command, env=display_environment | own, cwd=ROOT, stderr=subprocess.PIPE, text=True
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    return running


def test_a_wrong_option_is_told_in_a_window(bench, xdotool):
    with bench("", "--api-url", "nonsense") as process:
        named = ("search", "--sync", "--onlyvisible", "--name", "Wrong setting")
        xdotool(*named, "windowfocus", "--sync")
        assert process.poll() is None, "it waits until it was read"
        xdotool("key", "Return")
        _, told = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 4
    assert "api_url" in told


def test_with_a_wrong_settings_file_the_bench_opens(bench, xdotool, tmp_path):
    with bench('camera_width = 12\ntheme = "blue"\n', "--simulate") as process:
        xdotool("search", "--sync", "--onlyvisible", "--name", "^Scan Station$")
        while not (tmp_path / "simulation" / "card-secret").exists():
            assert process.poll() is None, "it opens"
        assert process.poll() is None, "it stays open"
