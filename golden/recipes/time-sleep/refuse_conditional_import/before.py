try:
    from gevent import sleep
except ImportError:
    from time import sleep


async def wait():
    sleep(1)
