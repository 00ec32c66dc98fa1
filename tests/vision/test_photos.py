"""What becomes a photo: which frame, what is said of it, what is written into it."""

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from xml.etree import ElementTree as ET

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from app.devices.cameras.source import Frame
from app.domain.barcode import Barcode, CodeSource, Reading, Symbology
from app.domain.flaw import Flaw, FlawKind, alike, stranger
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.retouch import Retouch
from app.domain.session import Capture
from app.vision.jpeg import Tags, decode, encode
from app.vision.photo_pipeline import Darkroom
from app.vision.quality.inspection import Inspector
from app.vision.quality.judgement import flaws, look
from app.vision.quality.ruler import print_px, ruler, unreadable
from app.vision.quality.true_size import blown_up
from app.vision.reader import Reader
from app.vision.retouch import retouched
from app.vision.stillness import Stillness, best
from app.vision.symbol_drawing import draw_symbol
from app.vision.white_balance import NO_GAINS, NoGreyCard, NotKept, WhiteBalance, balanced, gains

NOW = datetime(2026, 11, 23, 8, 5, 6, tzinfo=timezone(timedelta(hours=1)))
OWN, OTHER = "4006381333931", "9521234500018"


def pack(code="", width=700, height=860, seed=1):
    """A pack on a grey bench, 1920 x 1080, sharp, with a sensor's noise."""
    random = np.random.default_rng(seed)
    page = np.full((1080, 1920, 3), 170, np.uint8)
    x, y = (1920 - width) // 2, (1080 - height) // 2
    page[y : y + height, x : x + width] = (140, 70, 40)
    page[y + 60 : y + 60 + height // 4, x + 40 : x + width - 40] = 225
    for line in range(8):
        text = "".join(random.choice(list("abcdefghik mnoprstu"), 30))
        at = (x + 30, y + height // 2 + line * height // 28)
        cv2.putText(page, text, at, 0, width / 900, (235, 235, 235), 2, cv2.LINE_AA)
    if code:
        symbol = draw_symbol(code, Symbology.EAN_13, 3)
        h, w = symbol.shape
        bottom = y + height - 20
        page[bottom - h : bottom, x + 30 : x + 30 + w] = np.minimum(symbol, 230)[..., None]
    noise = random.normal(0, 2, page.shape)
    return np.clip(page + noise, 0, 255).astype(np.uint8)


def kinds(image, photo_type=PhotoType.FRONT):
    return {one.kind for one in flaws(look(image), photo_type)}


def smeared(image, length=31):
    return cv2.filter2D(image, -1, np.full((1, length), 1 / length))


def with_lamp(image):
    spot = np.zeros(image.shape[:2], np.float32)
    cv2.circle(spot, (960, 560), 50, 400.0, -1)
    return np.clip(image + cv2.GaussianBlur(spot, (0, 0), 12)[..., None], 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda image: cv2.GaussianBlur(image, (0, 0), 5), FlawKind.BLUR),
        (smeared, FlawKind.MOTION),
        (lambda image: cv2.convertScaleAbs(image, alpha=0.3), FlawKind.DARK),
        (lambda image: cv2.convertScaleAbs(image, alpha=2.4), FlawKind.BRIGHT),
        (with_lamp, FlawKind.GLARE),
        (lambda image: np.roll(image, 800, axis=1)[:, 300:], FlawKind.CUT_OFF),
        (
            lambda image: cv2.resize(image, (640, 360), interpolation=cv2.INTER_AREA),
            FlawKind.COARSE,
        ),
    ],
    ids=["blur", "motion", "dark", "bright", "glare", "cut off", "coarse"],
)
def test_a_spoiled_picture_has_that_flaw_and_a_good_one_none(spoil, kind):
    good = pack()
    assert kinds(good) == set()
    assert kind in kinds(spoil(good))


def test_a_product_far_away_is_small_and_the_flaw_says_where():
    (flaw,) = flaws(look(pack(width=200, height=260)), PhotoType.FRONT)
    assert flaw.kind is FlawKind.SMALL
    left, top, right, bottom = flaw.where
    assert (left, right) == pytest.approx((860 / 1920, 1060 / 1920), abs=0.02)
    assert (top, bottom) == pytest.approx((410 / 1080, 670 / 1080), abs=0.02)


def test_a_close_up_may_fill_the_picture():
    close = np.ascontiguousarray(pack()[300:800, 650:1250])
    large = cv2.resize(close, (1920, 1600), interpolation=cv2.INTER_CUBIC)
    assert FlawKind.CUT_OFF in kinds(large, PhotoType.FRONT)
    assert FlawKind.CUT_OFF not in kinds(large, PhotoType.NUTRITION)


def test_two_shots_of_one_side_are_alike_and_two_sides_are_not():
    inspector = Inspector(Reader.thorough())
    prints = [
        inspector.inspect(image, PhotoType.FRONT).fingerprint
        for image in (pack(seed=1), np.roll(pack(seed=1), 30, axis=0), turned_side())
    ]
    assert alike(prints[0], prints[1])
    assert not alike(prints[0], prints[2])


def turned_side():
    page = pack()
    page[120:960, 620:1300] = page[120:960, 620:1300][::-1, ::-1]
    return page


def test_a_frame_that_was_blown_up_is_found_with_its_real_size():
    genuine = pack(OWN)
    small = cv2.resize(genuine, (960, 540), interpolation=cv2.INTER_AREA)
    assert blown_up(genuine) is None
    assert blown_up(cv2.GaussianBlur(genuine, (0, 0), 4)) is None
    for method in (cv2.INTER_NEAREST, cv2.INTER_LINEAR, cv2.INTER_CUBIC):
        assert blown_up(cv2.resize(small, (1920, 1080), interpolation=method)) == 2.0
    tiny = cv2.resize(genuine, (640, 360), interpolation=cv2.INTER_AREA)
    large = cv2.resize(tiny, (1920, 1080), interpolation=cv2.INTER_LINEAR)
    packed = cv2.imencode(".jpg", large, [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
    assert blown_up(cv2.imdecode(packed, cv2.IMREAD_COLOR)) == 3.0, "by a camera that sends JPEG"


def barcode(digits, kind=Symbology.EAN_13):
    return Barcode.of(digits, kind)


@pytest.mark.parametrize(
    ("seen", "stops"),
    [
        (barcode(OTHER), True),
        (barcode(f"https://example.com/01/0{OTHER}", Symbology.QR), True),
        (barcode("09521234500018", Symbology.ITF), True),
        (barcode(OWN), False),
        (barcode(f"https://example.com/01/0{OWN}", Symbology.QR), False),
        (barcode("14006381333938", Symbology.ITF), False),
        (barcode("2112345012340"), False),
        (barcode("https://example.com/recipe", Symbology.QR), False),
    ],
)
def test_only_another_products_code_stops_the_shot(seen, stops):
    assert (stranger(barcode(OWN), [seen]) is not None) == stops


def test_the_ruler_knows_how_high_small_print_is():
    (reading,) = Reader.thorough().read(pack(OWN))
    seen = ruler([reading])
    assert seen.likely == pytest.approx(0.33 / 3, rel=0.05)  # three pixels a module
    assert seen.least < 0.264 / 3 < 0.66 / 3 < seen.most
    assert print_px(seen)[1] == pytest.approx(1.2 * 3 / 0.33, rel=0.05)
    assert not unreadable(seen)
    far = Reading(reading.barcode, tuple((x / 2, y / 2) for x, y in reading.box), (), agreed=True)
    assert unreadable(ruler([far]))


def test_the_sharpest_of_the_last_frames_is_taken():
    good = pack()
    frames = [Frame(one, 0.1 * n, n) for n, one in enumerate((smeared(good), good, smeared(good)))]
    assert best(frames).number == 1


def test_the_shutter_goes_off_once_for_each_scene_that_came_to_rest():
    watch, scenes = Stillness(), [pack(seed=n) for n in range(2)]
    empty = np.full_like(scenes[0], 170)
    shown = [*[scenes[0]] * 12, *[empty] * 3, *[np.roll(scenes[1], 300, 1)] * 12]
    fired = [n for n, image in enumerate(shown) if watch.feed(Frame(image, n * 0.1, n))]
    assert len(fired) == 2
    assert fired[0] < 12
    assert fired[1] >= 15


def fired_at(watch, shown):
    return [n for n, image in enumerate(shown) if watch.feed(Frame(image, n * 0.1, n))]


def test_the_shutter_waits_until_the_camera_has_focused():
    sharp = pack()
    soft = cv2.GaussianBlur(sharp, (0, 0), 6)
    (fired,) = fired_at(Stillness(), [*[soft] * 14, *[sharp] * 12])
    assert fired >= 14


def test_an_empty_bench_lies_still_and_is_not_shot():
    empty = np.full((1080, 1920, 3), 170, np.uint8)
    lit = cv2.GaussianBlur(with_lamp(empty), (0, 0), 60)
    assert fired_at(Stillness(), [*[empty] * 12, *[lit] * 12, *[pack()] * 12])[0] >= 24


def tags(**changes):
    given = {
        "gtin": "09521234500018",
        "photo_type": "front",
        "station": "bänk 1",
        "session_id": "s1",
        "taken_at": NOW,
        "software": "Scan Station 0",
    }
    return Tags(**given | changes)


def test_a_photo_is_told_what_it_shows():
    data = encode(np.full((48, 64, 3), 200, np.uint8), 90, tags())
    with Pillow.open(BytesIO(data)) as photo:
        exif = photo.getexif()
        about = exif.get_ifd(0x8769)
        assert "09521234500018, front" in exif[0x010E]
        assert exif[0x0112] == 1
        assert about[0x9003] == "2026:11:23 08:05:06"
        assert about[0x9011] == "+01:00"
        assert (about[0xA002], about[0xA003]) == (64, 48)
        assert photo.info["icc_profile"][12:20] == b"mntrRGB "
        written = photo.info["xmp"].decode()
    described = ET.fromstring(written[written.index("<x:") : written.rindex("<?")])
    found = {name.rpartition("}")[2]: value for name, value in described[0][0].attrib.items()}
    assert found["gtin"] == "09521234500018"
    assert found["station"] == "bänk 1"
    assert decode(data).shape == (48, 64, 3)


def test_an_edited_copy_keeps_what_was_said_of_the_camera(tmp_path):
    darkroom = Darkroom(
        Inspector(Reader.thorough()), 90, "bench", "test", WhiteBalance(tmp_path / "none.json")
    )
    product = Capture("c", "s", 1, barcode(OWN), CodeSource.CAMERA, NOW)
    lie = Flaw(FlawKind.BLOWN_UP, measured="1920 x 1080 is blown up from 960 x 540")
    photo = ProductPhoto("p", "c", PhotoType.FRONT, 0, "", 1, NOW, flaws=(Flaw(FlawKind.DARK), lie))
    copy = darkroom.retouch(encode(pack(OWN), 90, tags()), Retouch(1), product, photo, len)
    assert copy.seen.flaws == (lie,)


def test_a_burnt_out_bench_hides_a_pale_pack_and_is_too_bright():
    page = np.full((1080, 1920, 3), 255, np.uint8)
    page[300:800, 700:1200] = (90, 160, 200)
    page[330:400, 720:1180] = 255
    assert FlawKind.BRIGHT in kinds(page)
    page[330:400, 720:1180] = 235
    assert kinds(page) == set(), "a white bench is what a product picture wants"


def test_a_pale_pack_is_seen_whole():
    page = np.full((1080, 1920, 3), 200, np.uint8)
    page[200:900, 700:1200] = (206, 190, 178)
    for line in range(6):
        cv2.putText(page, "Muster abcdef", (740, 620 + 40 * line), 0, 1.4, (40, 40, 40), 2)
    noisy = np.clip(page + np.random.default_rng(3).normal(0, 2, page.shape), 0, 255)
    left, top, right, bottom = look(noisy.astype(np.uint8)).frame.product
    assert (left, right) == pytest.approx((700 / 1920, 1200 / 1920), abs=0.02)
    assert (top, bottom) == pytest.approx((200 / 1080, 900 / 1080), abs=0.02)


@pytest.mark.parametrize(
    ("wanted", "shape"),
    [
        (Retouch(quarter_turns=1), (64, 48, 3)),
        (Retouch(degrees=5), (48, 64, 3)),
        (Retouch(crop=(0.25, 0.0, 0.75, 0.5)), (24, 32, 3)),
        (Retouch(quarter_turns=3, crop=(0.0, 0.5, 1.0, 1.0)), (32, 48, 3)),
    ],
)
def test_a_retouched_copy_has_the_shape_that_was_asked_for(wanted, shape):
    original = np.zeros((48, 64, 3), np.uint8)
    original[:8, :8] = 255
    copy = retouched(original, wanted)
    assert copy.shape == shape
    assert original[:8, :8].all()


def test_a_grey_card_makes_greys_grey():
    warm = np.full((200, 300, 3), (100, 140, 180), np.uint8)
    assert np.ptp(balanced(warm, gains(warm)), axis=2).max() <= 1
    for wrong in (np.full((200, 300, 3), 250, np.uint8), pack(OWN)):
        with pytest.raises(NoGreyCard):
            gains(wrong)


def test_the_white_balance_outlives_the_program_and_a_broken_file(tmp_path):
    path = tmp_path / "balance.json"
    WhiteBalance(path).keep((1.2, 1.0, 0.9))
    assert WhiteBalance(path).gains == (1.2, 1.0, 0.9)
    path.write_text("[1, 2", encoding="utf-8")
    assert WhiteBalance(path).gains == NO_GAINS
    assert [one.read_text(encoding="utf-8") for one in tmp_path.glob("balance.json.bad-*")] == [
        "[1, 2"
    ], "it is kept aside"
    (tmp_path / "no folder").write_text("", encoding="utf-8")
    balance = WhiteBalance(tmp_path / "no folder" / "balance.json")
    with pytest.raises(NotKept, match="could not be saved"):
        balance.keep((1.2, 1.0, 0.9))
    assert balance.gains == NO_GAINS


def test_a_camera_that_lies_is_named_with_every_photo(tmp_path):
    balance = WhiteBalance(tmp_path / "none.json")
    darkroom = Darkroom(Inspector(Reader.thorough()), 90, "bench", "test", balance, lambda: NOW)
    product = Capture("c", "s", 1, barcode(OWN), CodeSource.CAMERA, datetime.now(UTC))
    small = cv2.resize(pack(OWN), (1280, 720), interpolation=cv2.INTER_AREA)
    lying = cv2.resize(small, (1920, 1080), interpolation=cv2.INTER_LINEAR)
    photo = darkroom.develop([Frame(lying, 0.0, 0)], product, PhotoType.FRONT, len)
    (flaw,) = (one for one in photo.seen.flaws if one.kind is FlawKind.BLOWN_UP)
    assert "1920 x 1080 is blown up from 1280 x 720" in flaw.words
    assert max(photo.thumbnail.shape) == 320
    assert photo.staged > 100_000, "the bytes went where they were sent"
