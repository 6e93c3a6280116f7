"""What has to be known about other libraries before an `await` is put anywhere."""

import multiprocessing
import threading

import anyio
import curio
import eventlet
import freezegun
import gevent
import time_machine
import trio
import trio_asyncio
import twisted

# Held across an `await`, each of these stops every other task that wants it, and with it the loop.
blocking_locks = [
    multiprocessing.BoundedSemaphore,
    multiprocessing.Condition,
    multiprocessing.Lock,
    multiprocessing.RLock,
    multiprocessing.Semaphore,
    threading.BoundedSemaphore,
    threading.Condition,
    threading.Lock,
    threading.RLock,
    threading.Semaphore,
]

# A program that imports one of these may not run on asyncio's loop, or not only.
other_event_loops = [anyio, curio, eventlet, gevent, trio, trio_asyncio, twisted]

# These stop the clock by which a loop wakes its sleepers.
frozen_clocks = [freezegun, time_machine]
