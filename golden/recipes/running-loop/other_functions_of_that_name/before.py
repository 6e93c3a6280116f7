import asyncio
import curses
from loops import get_event_loop
from . import asyncio as own


async def main(self, policy):
    get_event_loop()
    own.get_event_loop()
    self.get_event_loop()
    curses.asyncio.get_event_loop()
    policy.asyncio.get_event_loop()
    asyncio.get_event_loop_policy().get_event_loop()
    asyncio.new_event_loop()
    asyncio.set_event_loop(None)
    "asyncio.get_event_loop()"  # asyncio.get_event_loop()
