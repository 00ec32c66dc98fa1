"""The largest pictures of a camera, whatever way its driver has of saying no."""

from app.devices.cameras.picture_size import settle_on_largest


def test_a_driver_that_takes_the_nearest_is_asked_once():
    asked = []

    def nearest(size):
        asked.append(size)
        return (3264, 2448)

    assert settle_on_largest(nearest, takes_nearest=True) == (3264, 2448)
    assert len(asked) == 1


def test_a_driver_that_falls_back_is_asked_until_it_obeys():
    has = {(640, 480), (1920, 1080), (3840, 2160)}
    found = settle_on_largest(lambda one: one if one in has else (640, 480), takes_nearest=False)
    assert found == (3840, 2160)


def test_a_driver_that_gives_no_picture_at_a_size_is_asked_on():
    largest = settle_on_largest(lambda one: one if one[0] <= 1280 else (0, 0), takes_nearest=True)
    assert largest == (1280, 720)
