from .. import core
from ..core import clock
from ..core.clock import tick as tock


async def show():
    return [await core.tick("a"), await clock.tick("b"), await tock("c")]
