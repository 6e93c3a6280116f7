"""What is kept of a request: what a server may go by, in lines for a person.

That is method, path, query, headers and body. What the client's library adds of its own accord is left out, and what
can be said in several ways is written in one.
"""

import hashlib
from urllib.parse import parse_qsl

LONGEST_SHOWN = 300  # bytes of a body; of longer ones the length and a digest


def described(request, body):
    path, _, query = request.raw_path.partition("?")
    yield f"{request.method} {path}"
    for name, value in parse_qsl(query, keep_blank_values=True):
        yield f"  query {name!r}: {value!r}"
    for name, value in sorted(request.headers.items(), key=lambda header: header[0].lower()):
        if not is_of_its_own_accord(name, value):
            yield f"  {name.title()}: {in_one_way(name, value)}"
    if request.content_type == "multipart/form-data":
        yield from described_parts(parts_of(request, body))
    elif body:
        yield f"  body {shown(body)}"


def is_of_its_own_accord(name, value):
    """Whether clients send such a header without being asked."""
    match name.lower():
        case "host" | "connection" | "content-length" | "transfer-encoding":
            return True
        case "user-agent":
            return value.startswith(("python-requests/", "Python/", "python-httpx/", "Python-urllib/"))
        case "accept":
            return value == "*/*"
        case "accept-encoding":
            return value.startswith(("gzip, deflate", "identity"))
        case "content-type":
            # RFC 9110, 8.3: without a type, that is what it is taken for.
            return value == "application/octet-stream"
    return False


def in_one_way(name, value):
    match name.lower():
        case "cookie":
            return "; ".join(sorted(value.split("; ")))
        case "content-type" if value.startswith("multipart/form-data"):
            return "multipart/form-data"
    return value


def described_parts(parts):
    for headers, content in parts:
        headers.pop("Content-Length", None)
        if headers.get("Content-Type") in ("application/octet-stream", "text/plain; charset=utf-8"):
            del headers["Content-Type"]  # the types of bytes and of text where none is given
        disposition = headers.pop("Content-Disposition")
        yield f"  part {disposition}"
        for name, value in sorted(headers.items()):
            yield f"    {name}: {value}"
        yield f"    {shown(content)}"


def parts_of(request, body):
    """The headers and the content of each part of a form."""
    boundary = request.headers["Content-Type"].partition("boundary=")[2].strip('"').encode()
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").removesuffix(b"\r\n").partition(b"\r\n\r\n")
        yield dict(line.split(": ", 1) for line in head.decode().split("\r\n")), content


def shown(content):
    if len(content) <= LONGEST_SHOWN:
        return repr(content)
    return f"of {len(content)} bytes, {hashlib.sha256(content).hexdigest()}"
