"""`scanstation config`: as typed."""

import cv2
import pytest
from typer.testing import CliRunner

from app.cli import app
from app.config.profile import from_digits
from app.config.reading import read_settings
from app.config.remembered import remember
from app.config.startup import settings_file
from app.vision.reader import Reader


@pytest.fixture
def typed():
    def run(*arguments, **options):
        return CliRunner().invoke(app, ["config", *map(str, arguments)], **options)

    return run


@pytest.fixture
def write():
    def written(text):
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        settings_file().write_text(text)

    return written


def test_show_tells_every_setting_and_its_source(typed, write, monkeypatch):
    write('theme = "light"\n')
    monkeypatch.setenv("SCANSTATION_LOG_MB", "20")
    shown = typed("show").output
    assert "theme = light   (file)" in shown
    assert "log_mb = 20 MB   (environment)" in shown
    assert "jpeg_quality = 90   (default)" in shown
    assert "Expected: a whole number from 50 to 100. Counts at once." in shown


def test_what_the_bench_chose_is_shown_as_such_and_a_profile_wins(typed, write, tmp_path):
    write(f'language = "de"\ndata_dir = "{tmp_path}"\n')
    remember(tmp_path, {"language": "pl"}, {"language": "de"})
    assert "language = pl   (set at the bench)" in typed("show").output
    profile = tmp_path / "profile.toml"
    profile.write_text('language = "de"\n')
    assert typed("import", profile, "--yes").exit_code == 0
    assert read_settings().language == "de"


def test_check_names_what_is_wrong_and_ends_with_4(typed, write, monkeypatch):
    assert typed("check").exit_code == 0
    write('theme = "blue"\nshutter_key = "Pedal"\n')
    monkeypatch.setenv("SCANSTATION_RERAM_MS", "3")
    told = typed("check")
    assert told.exit_code == 4
    assert [line.split(": ")[0] for line in told.output.splitlines()] == [
        "settings.toml, line 1",
        "settings.toml, line 2",
        "SCANSTATION_RERAM_MS",
    ]
    write('theme = "light"\n')
    monkeypatch.delenv("SCANSTATION_RERAM_MS")
    assert "Nothing is wrong" in typed("check").output


def test_a_profile_goes_from_station_to_station(typed, write, tmp_path):
    write('theme = "light"\njpeg_quality = 80\nstation_name = "Bench 4"\ncamera = "1"\n')
    profile = tmp_path / "profile.toml"
    assert "2 settings in" in typed("export", profile).output
    write('station_name = "Bench 5"\n')
    asked = typed("import", profile, input="n\n")
    assert "theme: dark -> light" in asked.output
    assert asked.exit_code == 1
    assert read_settings().theme == "dark"
    assert typed("import", profile, "--yes").exit_code == 0
    settings = read_settings()
    assert (settings.theme, settings.jpeg_quality) == ("light", 80)
    assert (settings.station_name, settings.camera) == ("Bench 5", "0")
    assert "Nothing changes" in typed("import", profile).output


def test_the_drawn_code_holds_the_profile(typed, write, tmp_path):
    write('theme = "light"\n')
    picture = tmp_path / "profile.png"
    assert typed("qr", "--out", picture).exit_code == 0
    (reading,) = Reader.thorough().read(cv2.imread(str(picture)))
    assert from_digits(reading.barcode.text) == {"theme": "light"}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('api_url = "http://www.closient.com"', "in clear"),
        ('api_url = "http://93.184.216.34:8000/x"', "in clear"),
        ('update_url = "http://[2606:2800:220:1::]/"', "in clear"),
        ('telemetry_url = "https://me:pw@collector.example"', "a password"),
        ('api_url = "https://token@api.example"', "a password"),
        ('telemetry_url = "collector"', "name of a host"),
        ('data_dir = "scans"', "in full"),
        ('data_dir = "../scans"', "in full"),
        ('data_dir = "/dev/null"', "no folder"),
    ],
)
def test_check_names_what_has_the_right_form_and_makes_no_sense(typed, write, line, words):
    write(f"{line}\n")
    told = typed("check")
    assert (told.exit_code, words in told.output) == (4, True), told.output


@pytest.mark.parametrize(
    "line",
    [
        'api_url = "http://127.0.0.1:8700"',
        'api_url = "http://10.1.2.3/api"',
        'api_url = "http://scanner-api"',
        'update_url = "http://updates.local/x"',
        'telemetry_url = ""',
        'api_url = "https://api.example:8443/v1"',
    ],
)
def test_what_makes_sense_passes(typed, write, line):
    write(f"{line}\n")
    told = typed("check")
    assert told.exit_code == 0, told.output


def test_the_home_folder_is_meant_by_its_sign(typed, write, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    write('data_dir = "~/scans"\n')
    assert typed("check").exit_code == 0
    assert read_settings().data_dir == tmp_path / "scans"
    assert read_settings(data_dir="~/other").data_dir == tmp_path / "other"


def test_a_folder_in_the_place_of_the_settings_file_is_said(typed, tmp_path):
    told = typed("check", "--file", tmp_path)
    assert (told.exit_code, "a folder" in told.output) == (4, True)
