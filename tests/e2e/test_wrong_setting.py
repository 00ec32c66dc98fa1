"""A wrong settings file is told where a person sees it: a packaged program has no error stream."""

import subprocess
import sys

from tests.e2e.test_operator import PATIENCE_S, ROOT


def test_a_wrong_settings_file_is_told_in_a_window(tmp_path, display_environment, xdotool):
    folder = tmp_path / "config" / "scanstation"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text("camera_width = 12\n")
    own = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        [sys.executable, "-m", "app", "run"],
        env=display_environment | own,
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            named = ("search", "--sync", "--onlyvisible", "--name", "Wrong setting")
            xdotool(*named, "windowfocus", "--sync")
            assert process.poll() is None, "it waits until it was read"
            xdotool("key", "Return")
            _, told = process.communicate(timeout=PATIENCE_S)
        finally:
            process.kill()
    assert process.returncode == 4
    assert "camera_width" in told
