"""Runs every command of the list on standard input in this one process, and tells how each ended.

A line: `{"words": [...], "limit": bytes or null, "folder": path}`. The answer: a line with `code`,
`said`, `traceback`, and the files that are in the folder afterwards and were not before.
"""

import contextlib
import io
import json
import os
import resource
import signal
import sys
import traceback
from pathlib import Path

from app.cli import main

_LIMIT_S = 15


def files_in(folder):
    return {
        str(one)
        for top, _, names in os.walk(folder, onerror=lambda _: None)
        for one in (Path(top) / name for name in names)
    }


class Hangs(BaseException):
    pass


def hang(*_):
    raise Hangs


def run(words, limit):
    """The exit code; None for a traceback, -1 for a command that does not end."""
    sys.argv, sys.stdin = ["scanstation", *words], io.StringIO("271828\n" * 2)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    if limit is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    signal.alarm(_LIMIT_S)
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) or end.code is None else str(end.code)
    except Hangs:
        return -1
    except BaseException:  # noqa: BLE001 - what Python would print
        traceback.print_exc()
        return None
    finally:
        signal.alarm(0)
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    return 0


def walk():
    signal.signal(signal.SIGALRM, hang)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    answers, cases = sys.stdout, sys.stdin.read().splitlines()
    for line in cases:
        case = json.loads(line)
        before = files_in(case["folder"])
        os.chdir(case["folder"])
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = run(case["words"], case["limit"])
        new = sorted(files_in(case["folder"]) - before)
        answers.write(json.dumps({"code": code, "said": said.getvalue(), "new": new}) + "\n")
        answers.flush()


if __name__ == "__main__":
    walk()
