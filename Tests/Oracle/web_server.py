"""A web server for programs that are compared with each other: it answers always alike, and keeps what it received.

`Address` is where one program after another is served: `begin` forgets the one before, `end` gives what was received
since, as `received.py` describes it.

Nothing here is random or tells the time. Its people, files and jobs are those of a small company.
"""

import asyncio
import contextlib
import gzip
import hashlib
import json
from base64 import b64decode

from aiohttp import web

from received import described, is_of_its_own_accord, parts_of

PEOPLE = [
    {"id": 1, "name": "Ada", "role": "admin", "active": True},
    {"id": 2, "name": "Grace", "role": "user", "active": True},
    {"id": 3, "name": "Linus", "role": "user", "active": False},
    {"id": 4, "name": "Barbara", "role": "admin", "active": True},
    {"id": 5, "name": "Søren", "role": "user", "active": False},
]
A_PAGE = 2  # people on each page of a list

PLACE = web.AppKey("place", object)
routes = web.RouteTableDef()


class Address:
    """A port of the loopback interface, and what was received at it."""

    @classmethod
    async def open(cls):
        address = cls()
        # The path has to come as it was sent, and bodies of any size.
        application = web.Application(middlewares=[receive], client_max_size=1 << 30)
        application[PLACE] = address
        application.add_routes(routes)
        address.runner = web.AppRunner(application, access_log=None, shutdown_timeout=0)
        await address.runner.setup()
        site = web.TCPSite(address.runner, "127.0.0.1", 0)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]
        address.url = f"http://localhost:{port}"
        address.begin()
        return address

    def begin(self):
        """From here on another program is served."""
        self.received = []
        self.counts = {}  # how often something was asked for, by its path
        self.running = 0
        self.is_over = asyncio.Event()

    async def end(self):
        """The lines of each request that was received; whoever still waits for an answer gets none."""
        self.is_over.set()
        await asyncio.sleep(0.005)  # what is still on its way arrives
        while self.running:
            await asyncio.sleep(0.005)
        return self.received

    async def close(self):
        await self.runner.cleanup()

    def count(self, path):
        self.counts[path] = self.counts.get(path, 0) + 1
        return self.counts[path]

    async def pause(self, seconds):
        """Waits, but not longer than the program runs."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.is_over.wait(), seconds)


@web.middleware
async def receive(request, handler):
    place = request.app[PLACE]
    lines = []
    place.received.append(lines)  # in order of arrival, which need not be that of the last bytes
    place.running += 1
    try:
        body = await request.read()
        lines += described(request, body)
        return await handler(request)
    except json.JSONDecodeError:
        return web.json_response({"error": "no JSON"}, status=400)
    except web.HTTPNotFound:
        return web.json_response({"error": "not found", "path": request.path}, status=404)
    finally:
        place.running -= 1


# ---- people: lists in pages, and what is done with one of them ------------------------------------------------------


@routes.get("/people")
async def list_people(request):
    """The next page is named in the header `Link` and in the body."""
    chosen = [person for person in PEOPLE if request.query.get("role", person["role"]) == person["role"]]
    page = int(request.query.get("page", 1))
    found = chosen[(page - 1) * A_PAGE : page * A_PAGE]
    headers, following = {}, None
    if page * A_PAGE < len(chosen):
        following = f"{request.app[PLACE].url}/people?page={page + 1}"
        headers["Link"] = f'<{following}>; rel="next"'
    answer = {"people": found, "total": len(chosen), "next": following}
    return web.json_response(answer, headers={**headers, "X-Total": str(len(chosen))})


@routes.post("/people")
async def add_person(request):
    person = await request.json()
    if not person.get("name"):
        return web.json_response({"error": "a name is needed"}, status=422)
    answer = {"id": len(PEOPLE) + request.app[PLACE].count("/people"), **person}
    return web.json_response(answer, status=201, headers={"Location": f"/people/{answer['id']}"})


@routes.route("*", "/people/{id:[0-9]+}")
async def one_person(request):
    number = int(request.match_info["id"])
    person = next((person for person in PEOPLE if person["id"] == number), None)
    if not person:
        return web.json_response({"error": f"no person {number}"}, status=404)
    if request.method == "DELETE":
        return web.Response(status=204)
    if request.method in ("PUT", "PATCH"):
        person = (person if request.method == "PATCH" else {"id": number}) | dict(await request.json())
    tag = f'"{number}-1"'
    if request.headers.get("If-None-Match") == tag:
        return web.Response(status=304, headers={"ETag": tag})
    return web.json_response(person, headers={"ETag": tag})


# ---- texts and files ------------------------------------------------------------------------------------------------

HTML = """\
<html><head><title>{}</title></head>
<body><a href='/pages/menu'>Menü</a> <a href='/people'>People</a></body></html>
"""


@routes.get("/pages/{name}")
async def page(request):
    """A page in UTF-8."""
    name = request.match_info["name"]
    if name == "missing":
        raise web.HTTPNotFound
    return web.Response(text=HTML.format(name.title()), content_type="text/html", charset="utf-8")


@routes.get("/text/{encoding}")
async def text(request):
    """A text in some encoding, which its type names unless `?undeclared`."""
    encoding = request.match_info["encoding"]
    declared = "" if "undeclared" in request.query else f"; charset={encoding}"
    content = "Grüße, Søren — 10 €\n".encode(encoding, "replace")
    return web.Response(body=content, headers={"Content-Type": f"text/plain{declared}"})


@routes.get("/garbled")
async def garbled(request):
    """It says that it is UTF-8, and is not."""
    return web.Response(body=b"caf\xe9\n", headers={"Content-Type": "text/plain; charset=utf-8"})


@routes.get("/files/{name}")
async def file(request):
    """Bytes, `?size=`; by `HEAD` only how many."""
    content = content_of(int(request.query.get("size", 1000)))
    return web.Response(body=content, headers={"X-Name": request.match_info["name"]})


@routes.post("/files")
async def upload(request):
    answer = []
    for headers, content in parts_of(request, await request.read()):
        answer.append({"part": headers["Content-Disposition"].partition("; ")[2], "size": len(content)})
    return web.json_response(answer, status=201)


@routes.put("/files/{name}")
async def store(request):
    content = await request.read()
    return web.json_response({"size": len(content), "digest": hashlib.sha256(content).hexdigest()})


def content_of(size):
    return (b"0123456789abcdef" * (size // 16 + 1))[:size]


@routes.get("/compressed")
async def compressed(request):
    return web.Response(
        body=gzip.compress(b'{"packed": true}', mtime=0),
        headers={"Content-Encoding": "gzip", "Content-Type": "application/json"},
    )


@routes.get("/version")
async def version(request):
    """JSON that is called plain text, as many servers do."""
    return web.Response(text='{"version": "2.1"}', content_type="text/plain")


@routes.get("/broken.json")
async def broken(request):
    return web.Response(text='{"version": ', content_type="application/json")


@routes.get("/empty")
async def empty(request):
    return web.Response(body=b"", content_type="application/json")


# ---- in pieces ------------------------------------------------------------------------------------------------------


@routes.get("/lines/{count}")
async def lines(request):
    """Lines that come one by one."""
    return await in_pieces(request, [b"line %d\n" % n for n in range(int(request.match_info["count"]))])


@routes.get("/events")
async def events(request):
    pieces = [b"event: %s\ndata: %s\n\n" % piece for piece in ((b"start", b"{}"), (b"step", b"1"), (b"end", b"{}"))]
    return await in_pieces(request, pieces)


@routes.get("/records")
async def records(request):
    """One JSON object a line, with an empty line in between."""
    return await in_pieces(request, [json.dumps(person).encode() + b"\n\n" for person in PEOPLE])


async def in_pieces(request, pieces):
    response = web.StreamResponse()
    await response.prepare(request)
    with contextlib.suppress(ConnectionResetError):  # whoever has heard enough hangs up
        for piece in pieces:
            await response.write(piece)
            await asyncio.sleep(0)
        await response.write_eof()
    return response


# ---- statuses, redirects, what is asked for again -------------------------------------------------------------------


@routes.route("*", "/echo")
async def echo(request):
    """What was received."""
    body = (await request.read()).decode("utf-8", "backslashreplace")
    own = [name for name, value in request.headers.items() if not is_of_its_own_accord(name, value)]
    answer = {
        "method": request.method,
        "query": dict(request.query),
        "headers": {name.title(): request.headers[name] for name in sorted(own, key=str.lower)},
        "body": body if request.content_type != "multipart/form-data" else "form",
    }
    return web.json_response(answer)


@routes.route("*", "/status/{status}")
async def status(request):
    code = int(request.match_info["status"])
    if code in (204, 304):
        return web.Response(status=code)
    return web.json_response({"status": code}, status=code, headers={"Retry-After": "0"} if code in (429, 503) else {})


@routes.route("*", "/redirect/{status}")
async def redirect(request):
    """To /echo, by any of the statuses that say so."""
    status = int(request.match_info["status"])
    return web.Response(status=status, headers={"Location": request.query.get("to", "/echo")})


@routes.get("/redirects/{count}")
async def redirects(request):
    count = int(request.match_info["count"])
    return web.Response(status=302, headers={"Location": f"/redirects/{count - 1}" if count else "/echo"})


@routes.get("/round")
async def round_and_round(request):
    """To itself. Clients go round as often as they like, and only the first time is kept."""
    if request.app[PLACE].count(request.path) > 1:
        request.app[PLACE].received.pop()
    return web.Response(status=302, headers={"Location": "/round"})


@routes.route("*", "/flaky/{count}")
async def flaky(request):
    """503 so many times, and then well."""
    if request.app[PLACE].count(request.path) <= int(request.match_info["count"]):
        return web.json_response({"error": "busy"}, status=503, headers={"Retry-After": "0"})
    return web.json_response({"ready": True})


@routes.post("/jobs")
async def start_job(request):
    return web.json_response({"job": 7}, status=202, headers={"Location": "/jobs/7"})


@routes.get("/jobs/{id}")
async def job(request):
    """Done when it is asked for the third time."""
    count = request.app[PLACE].count(request.path)
    if count < 3:
        return web.json_response({"state": "running", "percent": count * 40}, status=202)
    return web.json_response({"state": "done", "result": 42})


# ---- who is there ---------------------------------------------------------------------------------------------------


@routes.post("/login")
async def login(request):
    form = await request.post()
    if form.get("password") != "secret":
        return web.json_response({"error": "wrong password"}, status=403)
    response = web.json_response({"user": form["user"]})
    response.set_cookie("session", f"{form['user']}-1")
    return response


@routes.get("/account")
async def account(request):
    session = request.cookies.get("session")
    if not session:
        return web.json_response({"error": "log in"}, status=401)
    return web.json_response({"user": session.partition("-")[0]})


@routes.post("/logout")
async def logout(request):
    response = web.Response(status=303, headers={"Location": "/cookies"})
    response.del_cookie("session")
    return response


@routes.get("/cookies")
async def cookies(request):
    return web.json_response(dict(sorted(request.cookies.items())))


@routes.get("/cookies/set")
async def set_cookies(request):
    """Sets those of the query; then goes on to /cookies unless `?stay`."""
    to = {} if "stay" in request.query else {"Location": "/cookies"}
    response = web.Response(status=302 if to else 200, headers=to)
    for name, value in request.query.items():
        if name != "stay":
            response.set_cookie(name, value)
    return response


@routes.get("/private")
async def private(request):
    """For Ada, with basic authentication."""
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Basic" or b64decode(credentials) not in (b"ada:secret", "zoë:schlüssel".encode("latin-1")):
        return web.Response(status=401, headers={"WWW-Authenticate": 'Basic realm="private"'})
    return web.json_response({"user": b64decode(credentials).decode("latin-1").partition(":")[0]})


@routes.get("/token")
async def token(request):
    if request.headers.get("Authorization") != "Bearer abc":
        return web.json_response({"error": "no token"}, status=401)
    return web.json_response({"scope": "all"})


# ---- trouble --------------------------------------------------------------------------------------------------------


@routes.route("*", "/slow")
async def slow(request):
    """Nothing for `?seconds=`, and then well."""
    await request.app[PLACE].pause(float(request.query.get("seconds", 5)))
    return web.json_response({"late": True})


@routes.get("/stalled")
async def stalled(request):
    """Some bytes, and then nothing more."""
    response = web.StreamResponse(headers={"Content-Length": "100"})
    await response.prepare(request)
    await response.write(b"only this")
    await request.app[PLACE].pause(5)
    return response


@routes.get("/dropped")
async def dropped(request):
    """Some bytes, and then the connection is closed."""
    response = web.StreamResponse(headers={"Content-Length": "100"})
    await response.prepare(request)
    await response.write(b"only this")
    request.transport.close()
    return response


@routes.route("*", "/closed")
async def closed(request):
    """The connection is closed without an answer."""
    request.transport.close()
    return web.Response()
