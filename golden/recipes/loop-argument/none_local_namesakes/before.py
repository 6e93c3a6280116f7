class asyncio:
    def sleep(delay, loop):
        return delay


def sleep(delay, loop):
    return delay


print(asyncio.sleep(1, loop=None), sleep(1, loop=None))
