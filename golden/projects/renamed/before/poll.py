"""No word of this file is that of the function."""

from app.clock import nap
from app.naps import doze


async def poll(delay):
    nap(delay)
    doze(delay)


async def nod(nap):
    nap(1)
