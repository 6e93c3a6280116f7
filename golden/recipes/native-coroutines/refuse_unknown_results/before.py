import asyncio


@asyncio.coroutine
def delegating():
    return asyncio.sleep(1)


@asyncio.coroutine
def stored(self):
    if self:
        return None
    return self.value
