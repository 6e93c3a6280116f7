import asyncio


class Client:
    @classmethod
    @asyncio.coroutine
    def make(cls, first,
             second,  # two
             # three
             third):
        value = yield from cls.make(first,
                                    [second,
                                     third],
                                    {1: 2,
                                     3: 4})
        other = yield from cls.make(
            first,
            second)
        text = (yield from cls.make("""
                                    text""",
                                    1))
        return value, other, (yield from text(1,
                                              2))
