import time

from bus import on


@on("dusk")
def light():
    time.sleep(0.01)
    return "lit"
