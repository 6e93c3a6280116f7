import sys

if sys.platform == "win32":
    from time import sleep
else:

    def sleep(seconds):
        return seconds


async def wait():
    sleep(1)
