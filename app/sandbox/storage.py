"""The photo storage: an S3 bucket that takes POST forms with a signed policy, and nothing else.

It knows no API key. Whoever sends one is found in the request log.
"""

from xml.sax.saxutils import escape

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.sandbox.forms import BadForm, Form, FormTooLarge, UploadedFile, read_form
from app.sandbox.policy import StorageRefusal, check
from app.sandbox.records import ObjectRecord
from app.sandbox.state import BUCKET, Here, Sandbox

router = APIRouter(prefix="/storage", include_in_schema=False)


@router.post("/{bucket}")
@router.post("/{bucket}/")
async def store_object(sandbox: Here, request: Request, bucket: str) -> Response:
    """Take a file that a policy permits."""
    try:
        form = await _form(request)
        return _stored(sandbox, bucket, form)
    except StorageRefusal as refusal:
        return refused(refusal)


async def _form(request: Request) -> Form:
    try:
        return await read_form(request)
    except FormTooLarge as error:
        message = "Your proposed upload exceeds the maximum allowed size"
        raise StorageRefusal(400, "EntityTooLarge", message) from error
    except BadForm as error:
        message = f"The body of your POST request is not well-formed multipart/form-data. {error}"
        raise StorageRefusal(400, "MalformedPOSTRequest", message) from error


def _stored(sandbox: Sandbox, bucket: str, form: Form) -> Response:
    if bucket != BUCKET:
        raise StorageRefusal(404, "NoSuchBucket", "The specified bucket does not exist")
    fields, file = _up_to_file(form)
    check(sandbox.credentials, bucket, fields, len(file.content), sandbox.clock())
    key = fields.get("key", "").replace("${filename}", file.name)
    if not key:
        message = "Bucket POST must contain a field named 'key'."
        raise StorageRefusal(400, "InvalidArgument", message)
    sandbox.store.put_file(key, file.content)
    stored = ObjectRecord(
        id=key,
        content_type=fields.get("content-type", "binary/octet-stream"),
        size=len(file.content),
        created=sandbox.clock(),
    )
    sandbox.store.put(stored)
    return _success(fields.get("success_action_status", ""), bucket, key)


def _up_to_file(form: Form) -> tuple[dict[str, str], UploadedFile]:
    """Fields (names in lower case) and file. What follows the file is ignored, as S3 does."""
    fields: dict[str, str] = {}
    for name, part in form.parts:
        if name.lower() == "file":
            file = part if isinstance(part, UploadedFile) else UploadedFile("", part.encode())
            return fields, file
        if isinstance(part, str):
            fields[name.lower()] = part
    message = "POST requires exactly one file upload per request."
    raise StorageRefusal(400, "InvalidArgument", message)


def _success(wanted: str, bucket: str, key: str) -> Response:
    if wanted == "201":
        location = f"<Bucket>{escape(bucket)}</Bucket><Key>{escape(key)}</Key>"
        return _xml(f"<PostResponse>{location}</PostResponse>", 201)
    return Response(status_code=200 if wanted == "200" else 204)


def refused(refusal: StorageRefusal) -> Response:
    """*refusal* as S3 words it."""
    code, message = escape(refusal.code), escape(refusal.message)
    request_id = "<RequestId>SANDBOX</RequestId><HostId>sandbox</HostId>"
    body = f"<Error><Code>{code}</Code><Message>{message}</Message>{request_id}</Error>"
    return _xml(body, refusal.status)


def _xml(body: str, status: int) -> Response:
    document = f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'
    content = document.encode("utf-8", "xmlcharrefreplace")
    return Response(content, status, media_type="application/xml")
