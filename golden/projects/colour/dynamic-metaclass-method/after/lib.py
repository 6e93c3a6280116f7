from naps import nap


class Meta(type):
    async def load(cls):
        await nap()
        return cls.__name__


class Box(metaclass=Meta):
    pass
