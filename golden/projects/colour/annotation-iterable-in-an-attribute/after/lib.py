from typing import Iterable, AsyncIterable, Union
from naps import nap


class Body:
    async def __aiter__(self):
        for n in range(3):
            await nap()
            yield b"x"


class Request:
    def __init__(self, stream):
        self.stream: Union[Iterable[bytes], AsyncIterable[bytes]] = stream


async def send(request: Request):
    async for chunk in request.stream:
        print(chunk)
