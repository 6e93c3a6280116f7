import app
import app.clock as clocks
from app import clock


async def poll(delay):
    app.sleep(delay)
    app.clock.sleep(delay)
    clock.sleep(delay)
    clocks.sleep(delay)
    clock.pause(delay)
