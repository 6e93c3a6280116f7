"""What the functions of asyncio give: coroutines, loops, tasks, futures.

A task is a future, and a future is no coroutine, though all of them can be awaited.
"""

import asyncio
import concurrent.futures

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


@declares(asyncio.AbstractEventLoop)
class AbstractEventLoop:
    def create_future(self) -> asyncio.Future: ...

    def create_task(self, coro, *, name=None) -> asyncio.Task: ...

    def run_in_executor(self, executor, func, *args) -> asyncio.Future: ...

    async def create_connection(self, protocol_factory, host=None, port=None): ...

    async def create_server(
        self, protocol_factory, host=None, port=None
    ) -> asyncio.Server: ...

    async def getaddrinfo(self, host, port) -> list: ...

    async def shutdown_asyncgens(self) -> None: ...

    async def shutdown_default_executor(self) -> None: ...


@declares(asyncio.Runner)
class Runner:
    def __enter__(self) -> asyncio.Runner: ...

    def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...

    def get_loop(self) -> asyncio.AbstractEventLoop: ...


@declares(asyncio.Task)
class Task(asyncio.Future):
    def cancelling(self) -> int: ...

    def get_name(self) -> str: ...

    def uncancel(self) -> int: ...


@declares(asyncio.Future)
class Future:
    def cancel(self, msg=None) -> bool: ...

    def cancelled(self) -> bool: ...

    def done(self) -> bool: ...

    def get_loop(self) -> asyncio.AbstractEventLoop: ...


@declares(asyncio.create_task)
def create_task(coro, *, name=None) -> asyncio.Task: ...


@declares(asyncio.current_task)
def current_task(loop=None) -> asyncio.Task | None: ...


@declares(asyncio.all_tasks)
def all_tasks(loop=None) -> set[asyncio.Task]: ...


@declares(asyncio.ensure_future)
def ensure_future(coro_or_future, *, loop=None) -> asyncio.Future: ...


@declares(asyncio.gather)
def gather(*coros_or_futures, return_exceptions=False) -> asyncio.Future: ...


@declares(asyncio.shield)
def shield(arg) -> asyncio.Future: ...


@declares(asyncio.wrap_future)
def wrap_future(future, *, loop=None) -> asyncio.Future: ...


@declares(asyncio.run_coroutine_threadsafe)
def run_coroutine_threadsafe(coro, loop) -> concurrent.futures.Future: ...


@declares(asyncio.timeout)
def timeout(delay) -> asyncio.Timeout: ...


@declares(asyncio.timeout_at)
def timeout_at(when) -> asyncio.Timeout: ...


@declares(asyncio.Timeout)
class Timeout:
    def expired(self) -> bool: ...

    async def __aenter__(self) -> asyncio.Timeout: ...


@declares(asyncio.TaskGroup)
class TaskGroup:
    def create_task(self, coro, *, name=None) -> asyncio.Task: ...

    async def __aenter__(self) -> asyncio.TaskGroup: ...


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


@declares(asyncio.open_unix_connection)
async def open_unix_connection(
    path=None, **kwds
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]: ...


@declares(asyncio.start_unix_server)
async def start_unix_server(
    client_connected_cb, path=None, **kwds
) -> asyncio.Server: ...


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
    async def drain(self) -> None: ...

    async def wait_closed(self) -> None: ...


@declares(asyncio.Server)
class Server:
    async def serve_forever(self) -> None: ...

    async def start_serving(self) -> None: ...

    async def wait_closed(self) -> None: ...


@declares(asyncio.subprocess.Process)
class Process:
    async def communicate(self, input=None) -> tuple[bytes | None, bytes | None]: ...

    async def wait(self) -> int: ...


@declares(asyncio.Queue)
class Queue:
    async def get(self): ...

    async def put(self, item): ...

    async def join(self): ...


@declares(asyncio.PriorityQueue)
class PriorityQueue(asyncio.Queue): ...


@declares(asyncio.LifoQueue)
class LifoQueue(asyncio.Queue): ...


@declares(asyncio.Event)
class Event:
    async def wait(self) -> bool: ...


@declares(asyncio.Lock)
class Lock:
    async def acquire(self) -> bool: ...


@declares(asyncio.Condition)
class Condition:
    async def acquire(self) -> bool: ...

    async def wait(self) -> bool: ...

    async def wait_for(self, predicate): ...


@declares(asyncio.Semaphore)
class Semaphore:
    async def acquire(self) -> bool: ...


@declares(asyncio.BoundedSemaphore)
class BoundedSemaphore(asyncio.Semaphore): ...


@declares(asyncio.Barrier)
class Barrier:
    async def wait(self) -> int: ...

    async def reset(self) -> None: ...

    async def abort(self) -> None: ...
