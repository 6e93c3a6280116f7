"""How coroutines run where the program begins, and plain functions beside a loop."""

import asyncio

# From outside of all loops: it makes one, waits for the end, and closes it.
entry_runner = [asyncio.run]

# In a coroutine: the function runs in a thread, and the loop goes on meanwhile.
thread_bridge = [asyncio.to_thread]
