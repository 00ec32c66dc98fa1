"""Cameras present, with names an operator recognises."""

from dataclasses import dataclass

import cv2
from cv2_enumerate_cameras import enumerate_cameras


@dataclass(frozen=True, slots=True)
class CameraListed:
    """One camera as the system lists it."""

    index: int
    """What OpenCv opens; not stable over re-plugging."""
    name: str
    backend: int
    """An OpenCV backend number for which the index holds."""


def cameras() -> list[CameraListed]:
    """The cameras that the system lists now; empty where it cannot tell."""
    found: list[CameraListed] = []
    for camera in enumerate_cameras(cv2.CAP_ANY):
        if camera.name and all(camera.name != one.name for one in found):
            found.append(CameraListed(camera.index % 100, camera.name, camera.backend))
    return found
