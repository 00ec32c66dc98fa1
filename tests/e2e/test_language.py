"""The language is switched in the running program, and the work goes on where it was."""

from tests.e2e.test_operator import bench, eventually, pictures, sandbox  # noqa: F401 - fixtures


def test_the_window_opens_anew_in_the_middle_of_a_session(bench):  # noqa: F811
    with bench.running():
        bench.key("F2")
        eventually(lambda: bench.count("capture") == 1, "the camera read the pack")
        # At a person's pace: faster keys would be a scanner's.
        bench.xdotool("key", "F12", "sleep", "0.5", "key", "u", "sleep", "0.5", "key", "2")
        log = bench.folder.parent / "program.log"
        eventually(
            lambda: "opened in de" in log.read_text(),
            "the house is open in German",
        )
        bench.wait_for_window()
        bench.scan("9521234500018")
        eventually(lambda: bench.count("capture") == 2, "it scans into the same session")
    assert len(bench.rows("SELECT id FROM session")) == 1
