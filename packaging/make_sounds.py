"""Makes the sounds in resources/sounds: short, and told apart by rhythm, not only by pitch.

python3 packaging/make_sounds.py
"""

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
SOUNDS = Path(__file__).resolve().parents[1] / "resources" / "sounds"

# (frequency in Hz, milliseconds, loudness 0..1); frequency 0 is a pause
SCORES: dict[str, list[tuple[float, int, float]]] = {
    "read": [(1760, 70, 0.8)],
    "flawed": [(1760, 70, 0.8), (0, 60, 0), (440, 130, 0.7)],
    "no_product": [(1180, 70, 0.8), (0, 40, 0), (590, 110, 0.7)],
    "already": [(990, 40, 0.7), (0, 30, 0), (990, 40, 0.7)],
    "look_again": [(330, 110, 0.5)],
    "refused": [(660, 55, 0.9), (330, 60, 0.9)],
    "needs_you": [(880, 25, 0.9), (0, 20, 0), (880, 25, 0.9), (0, 20, 0), (880, 25, 0.9)],
    "weak": [(2600, 8, 0.6), (0, 35, 0), (1300, 12, 0.6), (0, 60, 0), (440, 130, 0.7)],
    "photo": [(2600, 8, 0.6), (0, 35, 0), (1300, 12, 0.6)],
}


def tone(frequency: float, milliseconds: int, loudness: float) -> list[int]:
    """Samples of one tone with soft edges, so that it does not click."""
    length = RATE * milliseconds // 1000
    edge = max(1, min(length // 4, RATE // 250))
    samples = []
    for number in range(length):
        soft = min(1.0, number / edge, (length - number) / edge)
        value = math.sin(2 * math.pi * frequency * number / RATE) * loudness * soft
        samples.append(round(value * 32_000))
    return samples


def main() -> None:
    """Write every sound."""
    SOUNDS.mkdir(parents=True, exist_ok=True)
    for name, score in SCORES.items():
        samples = [sample for note in score for sample in tone(*note)]
        with wave.open(str(SOUNDS / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
        print(f"{name}: {len(samples) * 1000 // RATE} ms")


if __name__ == "__main__":
    main()
