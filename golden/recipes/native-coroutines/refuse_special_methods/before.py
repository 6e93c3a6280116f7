import asyncio


class Request:
    @asyncio.coroutine
    def __iter__(self):
        return (yield from self.response)

    __await__ = __iter__

    @asyncio.coroutine
    def __del__(self):
        yield from self.close()
