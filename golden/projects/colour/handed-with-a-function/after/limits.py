import asyncio
import time

from app import app


class OwnError(Exception):
    pass


class Limit:
    def __init__(self, app, key):
        self.app = app
        self.key = key

    async def __call__(self, scope, receive, send):
        print(self.key(scope))
        await self.app(scope, receive, send)


def find_key(scope):
    time.sleep(0.001)
    return scope["path"]


async def show_error(request, error):
    await asyncio.sleep(0.001)


app.add_middleware(Limit, key=find_key)
app.add_exception_handler(OwnError, show_error)
