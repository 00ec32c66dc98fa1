"""Ids and keys."""

import re

from app.sandbox.ids import SHORT_ID_PATTERN, checksum, is_well_formed, new_api_key, short_id


def test_short_ids_fit_the_documented_pattern_and_differ():
    made = {short_id() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch(SHORT_ID_PATTERN, one) for one in made)


def test_a_key_carries_the_checksum_of_its_body():
    key = new_api_key()
    assert re.fullmatch(r"csb_[A-Za-z0-9]{32}_[0-9a-f]{8}", key)
    assert is_well_formed(key)
    assert not is_well_formed(key[:-1] + ("0" if key[-1] != "0" else "1"))
    assert not is_well_formed("csb_short_00000000")


def test_the_checksum_is_crc32():
    assert checksum("123456789") == "cbf43926"  # the check value of CRC-32
