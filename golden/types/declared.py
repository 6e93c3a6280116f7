# What stubs declare: declarations.pyi.

import aweb
import clock
import web
from web import Session, get as fetch, missing


def functions():
    response = web.get("/")
    response  #: response -> web.Response
    response.status  #: response.status -> builtins.int
    response.session  #: response.session -> web.Session
    response.json()  #: response.json() -> builtins.dict[builtins.str, unknown]
    response.session.get("/")  #: response.session.get("/") -> web.Response
    response.headers  #: response.headers -> unknown: nothing says what 'headers' of 'web.Response' is
    fetch("/")  #: fetch("/") -> web.Response
    clock.now()  #: clock.now() -> builtins.float
    web.post("/")  #: web.post("/") -> unknown: nothing says what 'web.post' is
    missing()  #: missing() -> unknown: nothing says what 'web.missing' is
    web  #: web -> module web
    web.get  #: web.get -> function web.get
    for line in response.lines():
        line  #: line -> builtins.bytes


def optional():
    found = web.find("/")
    found  #: found -> None | web.Response
    if found is not None:
        found  #: found -> web.Response
    found.status  #: found.status -> builtins.int


def entered():
    with web.Session() as session:
        response = session.get("/")
        response  #: response -> web.Response
    response  #: response -> web.Response
    with Session() as (a, b):
        a  #: a -> web.Response
    for page in Session():
        page  #: page -> web.Response
    for page in web.Pages():
        page  #: page -> web.Response
    with clock.now() as nothing:
        nothing  #: nothing -> unknown: what 'with' gets from 'builtins.float' is not known


def inherits():
    cached = web.Cached()
    cached.get("/")  #: cached.get("/") -> web.Response
    cached.flush()  #: cached.flush() -> builtins.int


class Client(web.Session):
    def __init__(self, session: aweb.Session):
        self.session = session
        self.response = None

    def load(self):
        self.response = self.get("/")
        self.response  #: self.response -> None | web.Response
        with self as client:
            client  #: client -> web.Session

    async def aload(self):
        self.session  #: self.session -> aweb.Session
        async with self.session as session:
            session  #: session -> aweb.Session
        async with self.session.get("/") as response:
            response  #: response -> aweb.Response
        response = await self.session.get("/")
        response  #: response -> aweb.Response


class Other(web.Unknown):
    value = 1

    def method(self):
        self.value  #: self.value -> unknown: 'web.Unknown' is a base class of which nothing is known
        self.missing  #: self.missing -> unknown: 'web.Unknown' is a base class of which nothing is known
        self.method  #: self.method -> function <module>.Other.method


def others():
    Other()  #: Other() -> <module>.Other
    Client(None).get("/")  #: Client(None).get("/") -> web.Response


async def sockets():
    connecting = aweb.connect("/")
    connecting  #: connecting -> coroutine[aweb.Socket]
    socket = await connecting
    socket  #: socket -> aweb.Socket
    await socket.read()  #: await socket.read() -> builtins.bytes
    await socket.later()  #: await socket.later() -> builtins.float
    await socket  #: await socket -> builtins.int
    async for text in socket:
        text  #: text -> builtins.str
    async for tick in clock.ticks():
        tick  #: tick -> builtins.int
    await web.get("/")  #: await web.get("/") -> unknown: what awaiting 'web.Response' gives is not known
    await web.post("/")  #: await web.post("/") -> unknown: nothing says what 'web.post' is
    return [await s.read() for s in [socket]]  #: await s.read() -> builtins.bytes


def locked():
    x = None
    with clock.lock():
        x = 1
    x  #: x -> None | builtins.int
    with clock.lock() as held:
        held  #: held -> builtins.bool


def kept(flag):
    session = None
    with web.Session() as kept:
        session = kept
    session  #: session -> web.Session


def shadowed(web):
    web.get("/")  #: web.get("/") -> unknown: 'web' is a parameter of a function that others may call


def either(flag):
    session = web.Session() if flag else aweb.Session()
    session.get("/")  #: session.get("/") -> aweb.Request | web.Response


def through_unknown(flag):
    session = web.Session()
    if flag:
        session = web.make()
    session  #: session -> unknown: nothing says what 'web.make' is


def assigned_two_types():
    client = web.Session()
    client = aweb.Session()
    client  #: client -> aweb.Session


def _with_session(session):
    session.get("/")  #: session.get("/") -> web.Response


def _with_either(session):
    session  #: session -> aweb.Session | web.Session


def calls():
    _with_session(web.Session())
    _with_session(session=Session())
    _with_either(web.Session())
    _with_either(aweb.Session())


SESSION = web.Session()


def module_variable():
    SESSION  #: SESSION -> web.Session
