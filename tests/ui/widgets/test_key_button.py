"""A button that was drawn before is not drawn again, and still shows what is true now."""

import pytest

from app.ui.theme import apply_theme
from app.ui.widgets.key_button import KeyButton


@pytest.mark.usefixtures("face_restored")
def test_a_tile_looks_like_its_step_also_when_it_comes_back_to_it(qtbot, qapp):
    apply_theme(qapp, 4.0)
    tile = KeyButton("Front", "1", "○ missing", corner=True)
    tile.setObjectName("tile")
    qtbot.addWidget(tile)
    tile.resize(240, 160)
    looks = {}
    for step in ("missing", "taken", "next", "extra"):
        tile.wear("step", step)
        looks[step] = tile.grab().toImage()
    assert all(looks[one] != looks[other] for one in looks for other in looks if one != other)
    for step, look in looks.items():
        tile.wear("step", step)
        assert tile.grab().toImage() == look, step
    tile.wear("step", "taken")
    tile.say("Front", "1", "✓ taken")
    assert tile.grab().toImage() != looks["taken"]
