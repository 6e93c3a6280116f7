import time
from time import sleep

from helpers import *


async def wait():
    time.sleep(1)
    sleep(1)
