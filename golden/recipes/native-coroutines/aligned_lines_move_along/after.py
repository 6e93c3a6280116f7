class Client:
    @classmethod
    async def make(cls, first,
                   second,  # two
                   # three
                   third):
        value = await cls.make(first,
                               [second,
                                third],
                               {1: 2,
                                3: 4})
        other = await cls.make(
            first,
            second)
        text = await cls.make("""
                                    text""",
                              1)
        return value, other, await text(1,
                                        2)
