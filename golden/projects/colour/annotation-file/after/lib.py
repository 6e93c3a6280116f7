from typing import IO, TextIO
from naps import nap


class Tee:
    async def write(self, text):
        await nap()
        print("tee", text)
        return len(text)


async def put(out: TextIO):
    await out.write("hello")
