"""On how many cores OpenCV works."""

import cv2


def work_alone() -> None:
    """From now on in the thread that asks, and in no other.

    OpenCV's own threads are as urgent as the one that was first to need them, and on two cores they
    held up the face; the station's workers keep the cores busy without them.
    """
    cv2.setNumThreads(1)
