"""What the functions of asyncio give: coroutines, loops, tasks."""

import asyncio

from segue import declares

pure_functions = [
    asyncio.get_event_loop,
    asyncio.get_running_loop,
    asyncio.current_task,
]


@declares(asyncio.get_running_loop)
def get_running_loop() -> asyncio.AbstractEventLoop: ...


@declares(asyncio.get_event_loop)
def get_event_loop() -> asyncio.AbstractEventLoop: ...


@declares(asyncio.new_event_loop)
def new_event_loop() -> asyncio.AbstractEventLoop: ...


@declares(asyncio.create_task)
def create_task(coro, *, name=None) -> asyncio.Task: ...


@declares(asyncio.sleep)
async def sleep(delay, result=None): ...


@declares(asyncio.wait_for)
async def wait_for(fut, timeout): ...


@declares(asyncio.wait)
async def wait(fs, *, timeout=None, return_when="ALL_COMPLETED"): ...


@declares(asyncio.to_thread)
async def to_thread(func, /, *args, **kwargs): ...


@declares(asyncio.open_connection)
async def open_connection(
    host=None, port=None, **kwds
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]: ...


@declares(asyncio.start_server)
async def start_server(
    client_connected_cb, host=None, port=None, **kwds
) -> asyncio.Server: ...


@declares(asyncio.create_subprocess_exec)
async def create_subprocess_exec(
    program, *args, **kwds
) -> asyncio.subprocess.Process: ...


@declares(asyncio.create_subprocess_shell)
async def create_subprocess_shell(cmd, **kwds) -> asyncio.subprocess.Process: ...


@declares(asyncio.StreamReader)
class StreamReader:
    async def read(self, n=-1) -> bytes: ...

    async def readline(self) -> bytes: ...

    async def readexactly(self, n) -> bytes: ...

    async def readuntil(self, separator=b"\n") -> bytes: ...


@declares(asyncio.StreamWriter)
class StreamWriter:
    async def drain(self): ...

    async def wait_closed(self): ...


@declares(asyncio.Queue)
class Queue:
    async def get(self): ...

    async def put(self, item): ...

    async def join(self): ...


@declares(asyncio.Event)
class Event:
    async def wait(self) -> bool: ...


@declares(asyncio.Lock)
class Lock:
    async def acquire(self) -> bool: ...
