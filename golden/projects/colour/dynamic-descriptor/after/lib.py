from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


class Field:
    def __get__(self, instance, owner):
        return Slow()


class Box:
    source = Field()
