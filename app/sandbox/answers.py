"""JSON on its way out."""

import json

from starlette.responses import JSONResponse


class Json(JSONResponse):
    """Pure ASCII, so that half of a surrogate pair in someone's text cannot break an answer."""

    def render(self, content: object) -> bytes:
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")
