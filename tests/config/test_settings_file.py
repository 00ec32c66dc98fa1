"""The settings file: written whole, read back, and every wrong line of it named."""

import pytest

from app.config.editing import Desk
from app.config.profile import changes, from_toml
from app.config.reading import read_settings
from app.config.remembered import in_force, remember, remembered_file
from app.config.settings import Settings, WrongSetting
from app.config.settings_file import change_file, read_file
from app.config.sources import Origin, present
from app.config.startup import settings_file
from app.config.validation import check_environment, check_file, check_text
from app.ui.bench.key_map import KEY_COMPLAINTS


def test_only_what_differs_from_the_default_is_in_the_file():
    path = settings_file()
    path.parent.mkdir(parents=True)
    path.write_text('theme = "light"\nof_a_newer_version = 1\n')
    change_file(path, {"jpeg_quality": 80, "theme": "dark", "itf_lengths": (6, 10)})
    kept = read_file(path)
    assert kept == {"of_a_newer_version": 1, "jpeg_quality": 80, "itf_lengths": [6, 10]}
    change_file(path, {"jpeg_quality": 90, "itf_lengths": ()})
    assert read_file(path) == {"of_a_newer_version": 1}
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


COMMENTED = """\
# Second floor. Ask Ms. Lang before you change anything.

theme = "light"     # glare at noon
'volume' = 7

# of a newer version
of_a_newer_version = { deep = [1, 2], other = 'x' }  # keep
jpeg_quality = 80   # disk is small

[another_table]     # of a roll-out tool
serial = "A-17"
"""


@pytest.fixture
def commented():
    path = settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(COMMENTED)
    path.chmod(0o640)
    return path


def test_everything_else_stays_as_it_is_written(commented):
    change_file(commented, {"jpeg_quality": 70, "log_mb": 20, "theme": "dark"})
    text = commented.read_text()
    assert text == COMMENTED.replace('theme = "light"     # glare at noon\n', "").replace(
        "= 80   #", "= 70   #"
    ).replace("small\n", "small\nlog_mb = 20\n")
    assert commented.stat().st_mode & 0o777 == 0o600


def test_what_changes_nothing_writes_nothing(commented):
    before = commented.stat().st_mtime_ns
    change_file(commented, {"jpeg_quality": 80, "keep_days": 14})
    assert commented.stat().st_mtime_ns == before


def test_lines_end_as_they_ended(commented):
    commented.write_bytes(b"# one\r\nlog_mb = 20 # two\r\n\r\nsurprise = 1\r\n")
    change_file(commented, {"log_mb": 30})
    assert commented.read_bytes() == b"# one\r\nlog_mb = 30 # two\r\n\r\nsurprise = 1\r\n"


@pytest.mark.parametrize("act", ["page", "sound", "language", "profile", "first run"])
def test_no_change_at_the_bench_takes_a_comment_away(commented, tmp_path, act):
    settings = Settings(volume=7, jpeg_quality=80, theme="light", data_dir=tmp_path)
    desk = Desk(settings, commented, environment={})
    if act == "page":
        desk.change("keep_days", "7")
    elif act == "sound":
        desk.keep_sound(3, muted=True)
    elif act == "language":
        remember(tmp_path, {"language": "de"}, {})
    elif act == "profile":
        desk.apply(changes(settings, from_toml("keep_days = 7")))
    else:
        desk.settle()
    text = commented.read_text()
    added = "keep_days = 7\n" if act in ("page", "profile") else ""
    assert text == COMMENTED.replace("small\n", f"small\n{added}")


def test_what_the_supervisor_sets_counts_over_an_older_key(commented, tmp_path):
    settings = Settings(volume=7, data_dir=tmp_path)
    desk = Desk(settings, commented, environment={})
    assert desk.keep_sound(3, muted=False) == {"volume": 3}
    (now,) = (one for one in desk.present() if one.row.name == "volume")
    assert (now.value, now.origin, now.fixed) == ("3", Origin.BENCH, False)
    desk.change("volume", "7")  # as the file says already
    assert in_force(remembered_file(tmp_path).read(), {"volume": 7}) == {}


def test_what_was_written_is_in_force(tmp_path):
    changed = {"data_dir": tmp_path, "serial_ack": "\\x06", "lock_after_minutes": 2.5}
    change_file(settings_file(), changed)
    settings = read_settings()
    assert {name: getattr(settings, name) for name in changed} == changed


def test_a_file_that_cannot_be_read_is_never_written_over(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("theme = dark\n")
    with pytest.raises(WrongSetting, match="scanstation config check"):
        change_file(path, {"theme": "light"})
    assert path.read_text() == "theme = dark\n"


def test_a_disk_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    change_file(path, {"theme": "light"})

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        change_file(path, {"theme": "high-contrast"})
    assert read_file(path) == {"theme": "light"}


def test_every_value_says_where_it_comes_from(monkeypatch):
    change_file(settings_file(), {"theme": "light", "jpeg_quality": 80, "log_mb": 20})
    monkeypatch.setenv("SCANSTATION_JPEG_QUALITY", "70")
    monkeypatch.setenv("SCANSTATION_ITF_LENGTHS", "[6, 10]")
    settings = read_settings(log_mb=30)
    told = {one.row.name: one for one in present(settings, read_file(settings_file()))}
    assert told["theme"].origin is Origin.FILE
    assert told["jpeg_quality"].origin is Origin.ENVIRONMENT
    assert told["itf_lengths"].origin is Origin.ENVIRONMENT
    assert told["log_mb"].origin is Origin.COMMAND_LINE
    assert told["rearm_ms"].origin is Origin.DEFAULT
    assert (told["jpeg_quality"].value, told["itf_lengths"].value) == ("70", "6, 10")
    assert [name for name, one in told.items() if one.fixed] == [
        "jpeg_quality",
        "itf_lengths",
        "log_mb",
    ]


WRONG = """\
# of the second floor
theme = "blue"
jpeg_qualty = 80
camera = front door
rearm_ms = -1

station_name = "Bench 4"
kiosk = "maybe"
shutter_key = "Pedal"
[camera_width]
pixels = 3
"""


def test_every_wrong_line_is_named_with_what_to_do():
    found = {one.where: one.words for one in check_text(WRONG, "settings.toml", KEY_COMPLAINTS)}
    assert list(found) == [f"settings.toml, line {line}" for line in (2, 3, 4, 5, 8, 9, 10)]
    words = list(found.values())
    assert "expected one of dark, light, high-contrast, got 'blue'" in words[0]
    assert "then it is 'dark'" in words[0]
    assert "Did you mean jpeg_quality?" in words[1]
    assert "got 'camera = front door'" in words[2]
    assert "expected a whole number of 0 or more, got '-1'" in words[3]
    assert "expected a key such as B" in words[5]


@pytest.mark.parametrize(
    "text",
    ["", "# nothing\n", 'theme = "light"\n', '\ufefftheme = "light"\n', 'camera = """\n0"""\n'],
)
def test_nothing_is_wrong_with_a_right_file(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    assert check_file(path) == []
    assert check_file(tmp_path / "none.toml") == []


@pytest.mark.parametrize(
    "text", ["theme = ", "[", 'theme = "light', "theme = 'dark'\ntheme = 'light'"]
)
def test_no_broken_text_stops_it(text):
    (one,) = check_text(text, "f")
    assert one.where == f"f, line {len(text.splitlines())}"


def test_bytes_that_are_no_text_are_told(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b"theme = '\xff'")
    assert "0xff. Save it as UTF-8" in check_file(path)[0].words


def test_every_wrong_variable_is_named():
    found = check_environment(
        {
            "SCANSTATION_THEME": "blue",
            "SCANSTATION_TEHME": "dark",
            "SCANSTATION_API_KEY": "secret",
            "SCANSTATION_JPEG_QUALITY": "90",
            "SCANSTATION_LOG_MB": "",
            "HOME": "/",
        }
    )
    assert [one.where for one in found] == ["SCANSTATION_TEHME", "SCANSTATION_THEME"]
    assert "Did you mean SCANSTATION_THEME?" in found[0].words
    assert "secret" not in str(found)
