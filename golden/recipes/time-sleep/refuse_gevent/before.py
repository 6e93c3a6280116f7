import time

from gevent import monkey


async def wait():
    time.sleep(1)
