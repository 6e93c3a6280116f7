import asyncio


class Line(asyncio.Queue):
    def __init__(self, loop):
        super().__init__(loop=loop)


line = Line(loop=None)
