# What stubs declare: declarations.pyi.

import aweb
import clock
import web
from web import Session, get as fetch, missing


def functions():
    response = web.get("/")
    response  #: response -> ?
    response.status  #: response.status -> ?
    response.session  #: response.session -> ?
    response.json()  #: response.json() -> ?
    response.session.get("/")  #: response.session.get("/") -> ?
    response.headers  #: response.headers -> ?
    fetch("/")  #: fetch("/") -> ?
    clock.now()  #: clock.now() -> ?
    web.post("/")  #: web.post("/") -> ?
    missing()  #: missing() -> ?
    web  #: web -> ?
    web.get  #: web.get -> ?
    for line in response.lines():
        line  #: line -> ?


def optional():
    found = web.find("/")
    found  #: found -> ?
    if found is not None:
        found  #: found -> ?
    found.status  #: found.status -> ?


def entered():
    with web.Session() as session:
        response = session.get("/")
        response  #: response -> ?
    response  #: response -> ?
    with Session() as (a, b):
        a  #: a -> ?
    for page in Session():
        page  #: page -> ?
    for page in web.Pages():
        page  #: page -> ?
    with clock.now() as nothing:
        nothing  #: nothing -> ?


def inherits():
    cached = web.Cached()
    cached.get("/")  #: cached.get("/") -> ?
    cached.flush()  #: cached.flush() -> ?


class Client(web.Session):
    def __init__(self, session: aweb.Session):
        self.session = session
        self.response = None

    def load(self):
        self.response = self.get("/")
        self.response  #: self.response -> ?
        with self as client:
            client  #: client -> ?

    async def aload(self):
        self.session  #: self.session -> ?
        async with self.session as session:
            session  #: session -> ?
        async with self.session.get("/") as response:
            response  #: response -> ?
        response = await self.session.get("/")
        response  #: response -> ?


class Other(web.Unknown):
    value = 1

    def method(self):
        self.value  #: self.value -> ?
        self.missing  #: self.missing -> ?
        self.method  #: self.method -> ?


def others():
    Other()  #: Other() -> ?
    Client(None).get("/")  #: Client(None).get("/") -> ?


async def sockets():
    connecting = aweb.connect("/")
    connecting  #: connecting -> ?
    socket = await connecting
    socket  #: socket -> ?
    await socket.read()  #: await socket.read() -> ?
    await socket.later()  #: await socket.later() -> ?
    await socket  #: await socket -> ?
    async for text in socket:
        text  #: text -> ?
    async for tick in clock.ticks():
        tick  #: tick -> ?
    await web.get("/")  #: await web.get("/") -> ?
    await web.post("/")  #: await web.post("/") -> ?
    return [await s.read() for s in [socket]]  #: await s.read() -> ?


def locked():
    x = None
    with clock.lock():
        x = 1
    x  #: x -> ?
    with clock.lock() as held:
        held  #: held -> ?


def kept(flag):
    session = None
    with web.Session() as kept:
        session = kept
    session  #: session -> ?


def patched():
    web.find = None
    web.find("/")  #: web.find("/") -> ?


def shadowed(web):
    web.get("/")  #: web.get("/") -> ?


def either(flag):
    session = web.Session() if flag else aweb.Session()
    session.get("/")  #: session.get("/") -> ?


def through_unknown(flag):
    session = web.Session()
    if flag:
        session = web.make()
    session  #: session -> ?


def assigned_two_types():
    client = web.Session()
    client = aweb.Session()
    client  #: client -> ?


def _with_session(session):
    session.get("/")  #: session.get("/") -> ?


def _with_either(session):
    session  #: session -> ?


def calls():
    _with_session(web.Session())
    _with_session(session=Session())
    _with_either(web.Session())
    _with_either(aweb.Session())


SESSION = web.Session()


def module_variable():
    SESSION  #: SESSION -> ?
