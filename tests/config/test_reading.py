"""The bench opens whatever the settings file says; what is wrong there is told."""

import pytest

from app.config.reading import read_for_bench, read_settings
from app.config.remembered import remember
from app.config.settings import WrongSetting
from app.config.startup import settings_file


@pytest.fixture
def write():
    def written(content):
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        settings_file().write_bytes(content if isinstance(content, bytes) else content.encode())

    return written


def test_only_the_wrong_values_fall_back_and_each_line_is_told(write):
    write('camera_width = 12\ntheme = "light"\nsurprise = 1\njpeg_quality = many\nlog_mb = 20\n')
    settings = read_for_bench()
    assert (settings.theme, settings.log_mb) == ("light", 20)
    assert (settings.camera_width, settings.jpeg_quality) == (1920, 90)
    assert [one.words.split(": ")[0] for one in settings.findings] == [
        "settings.toml, line 1",
        "settings.toml, line 3",
        "settings.toml, line 4",
    ]
    assert "expected a whole number from 320 to 7680, got '12'" in settings.findings[0].words
    assert settings.unsure == {"camera_width", "jpeg_quality"}
    with pytest.raises(WrongSetting, match=r"camera_width.*surprise.*config check"):
        read_settings()


def test_a_wrong_option_is_refused_for_a_person_sits_there(write):
    with pytest.raises(WrongSetting, match="api_url: expected an address"):
        read_for_bench(api_url="nonsense")
    write('theme = "blue"\n')
    assert read_for_bench(simulate=True, camera=None).simulate


def test_a_wrong_variable_lets_the_file_hold_and_is_told(write, monkeypatch):
    write("jpeg_quality = 80\n")
    monkeypatch.setenv("SCANSTATION_JPEG_QUALITY", "best")
    monkeypatch.setenv("SCANSTATION_TEHME", "dark")
    monkeypatch.setenv("SCANSTATION_OF_ANOTHER_PROGRAM", "1")
    settings = read_for_bench()
    assert settings.jpeg_quality == 80
    assert [one.words.split(": ")[0] for one in settings.findings] == [
        "SCANSTATION_JPEG_QUALITY",
        "SCANSTATION_TEHME",
    ]
    assert settings.unsure == {"theme"}


def test_a_right_variable_makes_up_for_a_wrong_line(write, monkeypatch, tmp_path):
    write(f'api_url = nonsense\ndata_dir = "{tmp_path}"\n')
    assert read_for_bench().unsure == {"api_url"}
    monkeypatch.setenv("SCANSTATION_API_URL", "https://example.com")
    settings = read_for_bench()
    assert settings.unsure == frozenset()
    assert (settings.api_url, settings.data_dir) == ("https://example.com", tmp_path)


@pytest.mark.parametrize("content", [b"\0" * 300, b"x" * 1_000_001])
def test_of_a_file_that_is_no_text_everything_is_unsure(write, content):
    write(content)
    settings = read_for_bench()
    assert {"api_url", "data_dir"} <= settings.unsure
    assert len(settings.findings) >= 1


@pytest.mark.parametrize("line", ['api_rul = "https://a"', "api_urls = https://a", "api_url = 3"])
def test_a_slip_in_a_name_makes_the_setting_unsure_that_was_meant(write, line):
    write(f"{line}\n")
    assert read_for_bench().unsure == {"api_url"}


def test_a_file_in_another_encoding_keeps_its_readable_lines(write):
    write('theme = "light"\nstation_name = "Kühlhaus"\n'.encode("latin-1"))
    settings = read_for_bench()
    assert settings.theme == "light"
    assert "0xfc. Save it as UTF-8" in settings.findings[0].words


def test_a_remembered_value_holds_until_the_administrator_changes_the_file(write, tmp_path):
    def heard(volume_line):
        write(f'{volume_line}data_dir = "{tmp_path}"\n')
        return read_for_bench().volume

    assert heard("volume = 7\n") == 7
    remember(tmp_path, {"volume": 3}, {"volume": 7})
    assert heard("volume = 7  # as before\n") == 3
    assert heard("volume = 5\n") == 5
    assert heard("") == 10, "the line was taken away later"
    remember(tmp_path, {"volume": 2}, {})
    assert heard("") == 2
    assert heard("volume = 5\n") == 5


def test_environment_and_command_line_win_over_what_is_remembered(tmp_path, monkeypatch):
    remember(tmp_path, {"volume": 3, "language": "pl"}, {})
    monkeypatch.setenv("SCANSTATION_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SCANSTATION_VOLUME", "8")
    settings = read_for_bench(language="fr")
    assert (settings.volume, settings.language) == (8, "fr")
