from datetime import UTC, datetime, timedelta

from app.domain.day import DayEntry
from app.observability import day_log as diary_file
from app.observability.day_log import Diary

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def entry(headline, at=NOON):
    return DayEntry(at, "read", headline, "", "Anna")


def test_what_was_written_is_there_after_a_restart_newest_first(tmp_path):
    Diary(tmp_path / "diary").write(entry("first"))
    Diary(tmp_path / "diary").write(entry("second", NOON + timedelta(seconds=1)))
    found = Diary(tmp_path / "diary").read(NOON.astimezone().date())
    assert found == (entry("second", NOON + timedelta(seconds=1)), entry("first"))


def test_a_line_that_a_power_cut_broke_is_left_out(tmp_path):
    diary = Diary(tmp_path)
    diary.write(entry("first"))
    (path,) = tmp_path.glob("*.jsonl")
    with path.open("a", encoding="utf-8") as file:
        file.write('{"at": "2026-11')
    assert [one.headline for one in diary.read(NOON.astimezone().date())] == ["first"]


def test_it_is_bounded_in_days_and_in_size(tmp_path, monkeypatch):
    diary = Diary(tmp_path)
    for back in (40, 31, 5, 0):
        diary.write(entry("x", NOON - timedelta(days=back)))
    assert len(list(tmp_path.glob("*.jsonl"))) == 3
    monkeypatch.setattr(diary_file, "_LONGEST_DAY", 200)
    for _ in range(50):
        diary.write(entry("again"))
    assert len(diary.read(NOON.astimezone().date())) < 5


def test_a_day_without_work_is_empty(tmp_path):
    assert Diary(tmp_path / "none").read(NOON.date()) == ()
