from frozen_zbar import packed_first


def test_a_packed_library_comes_before_the_systems(tmp_path):
    (tmp_path / "libzbar.so.0").touch()
    find = packed_first({"zbar": "the system's zbar", "c": "the system's c"}.get, tmp_path)
    assert find("zbar") == str(tmp_path / "libzbar.so.0")
    assert find("c") == "the system's c"
    assert find("absent") is None
