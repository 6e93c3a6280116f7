import time


async def wait():
    time.sleep(1)


def main():
    import trio

    trio.run(wait)
