from . import time
from .time import sleep
from mypackage.time import sleep as nap
import mypackage.time


async def wait():
    time.sleep(1)
    sleep(1)
    nap(1)
    mypackage.time.sleep(1)
