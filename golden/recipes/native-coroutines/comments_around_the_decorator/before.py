import asyncio


# above
@asyncio.coroutine  # beside
# between
def one():
    yield from asyncio.sleep(0)  # behind


class Two:
    # above
    @asyncio.coroutine  # beside

    # between
    def two(self):
        # the first line
        yield from (  # here
            asyncio.sleep(0)
        )
        return (yield from asyncio.wait_for(self.two(),
                                            3))
