from typing import Iterable, AsyncIterable, Union
from naps import nap


class Body:
    def __iter__(self):
        for n in range(3):
            nap()
            yield b"x"


class Request:
    def __init__(self, stream):
        self.stream: Union[Iterable[bytes], AsyncIterable[bytes]] = stream


def send(request: Request):
    for chunk in request.stream:
        print(chunk)
