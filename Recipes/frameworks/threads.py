"""What runs a function elsewhere, or at another time: in a thread or process, at a signal, at the end.

No loop runs there, and nobody awaits what the function gives.
"""

import asyncio
import atexit
import concurrent.futures
import multiprocessing
import sched
import signal
import threading
import weakref

from segue import declares

forbids_coroutines = {
    asyncio.AbstractEventLoop.add_reader: "the loop calls it without 'await'",
    asyncio.AbstractEventLoop.add_signal_handler: "the loop calls it without 'await'",
    asyncio.AbstractEventLoop.add_writer: "the loop calls it without 'await'",
    asyncio.AbstractEventLoop.call_at: "the loop calls it without 'await'",
    asyncio.AbstractEventLoop.call_later: "the loop calls it without 'await'",
    asyncio.AbstractEventLoop.call_soon: "the loop calls it without 'await'",
    asyncio.AbstractEventLoop.call_soon_threadsafe: "the loop calls it without 'await'",
    asyncio.AbstractEventLoop.run_in_executor: "it runs in a thread, where no loop is",
    asyncio.Future.add_done_callback: "the loop calls it without 'await'",
    asyncio.to_thread: "it runs in a thread, where no loop is",
    atexit.register: "it is called when the program ends, and no loop runs any more",
    concurrent.futures.Executor.map: "it runs in a thread or process, where no loop is",
    concurrent.futures.Executor.submit: "it runs in a thread or process, where no loop is",
    concurrent.futures.Future.add_done_callback: "it is called in a thread, where no loop is",
    concurrent.futures.ProcessPoolExecutor: "it runs in a process, where no loop is",
    concurrent.futures.ThreadPoolExecutor: "it runs in a thread, where no loop is",
    multiprocessing.Process: "it runs in a process, where no loop is",
    multiprocessing.Process.run: "it runs in a process, where no loop is",
    multiprocessing.pool.Pool["*"]: "it runs in a process, where no loop is",
    sched.scheduler.enter: "a scheduler calls it without 'await'",
    sched.scheduler.enterabs: "a scheduler calls it without 'await'",
    signal.signal: "it is called between any two instructions, where nothing can be awaited",
    threading.Thread: "it runs in a thread, where no loop is",
    threading.Thread.getName: "it overrides a method of threads",
    threading.Thread.is_alive: "it overrides a method of threads",
    threading.Thread.join: "it overrides a method of threads",
    threading.Thread.run: "it runs in a thread, where no loop is",
    threading.Thread.setDaemon: "it overrides a method of threads",
    threading.Thread.setName: "it overrides a method of threads",
    threading.Thread.start: "it overrides a method of threads",
    threading.Timer: "it runs in a thread, where no loop is",
    threading.excepthook: "a thread calls it, where no loop is",
    weakref.finalize: "it is called when something is collected, wherever that happens",
    weakref.ref: "it is called when something is collected, wherever that happens",
}

known_bases = [threading.Thread]


@declares(threading.Thread)
class Thread: ...


@declares(threading.Timer)
class Timer(threading.Thread): ...


@declares(multiprocessing.Process)
class Process: ...


@declares(multiprocessing.Pool)
def make_pool(processes=None) -> multiprocessing.pool.Pool: ...


@declares(multiprocessing.pool.Pool)
class Pool:
    def __enter__(self) -> multiprocessing.pool.Pool: ...


@declares(multiprocessing.pool.ThreadPool)
class ThreadPool(multiprocessing.pool.Pool): ...


@declares(sched.scheduler)
class Scheduler: ...


@declares(concurrent.futures.Executor)
class Executor:
    def submit(self, fn, /, *args, **kwargs) -> concurrent.futures.Future: ...


@declares(concurrent.futures.Future)
class Future: ...


@declares(concurrent.futures.ThreadPoolExecutor)
class ThreadPoolExecutor(concurrent.futures.Executor):
    def __enter__(self) -> concurrent.futures.ThreadPoolExecutor: ...


@declares(concurrent.futures.ProcessPoolExecutor)
class ProcessPoolExecutor(concurrent.futures.Executor):
    def __enter__(self) -> concurrent.futures.ProcessPoolExecutor: ...
