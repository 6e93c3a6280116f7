async def read(name):
    return name * 2


class Port:
    async def send(self, text):
        return await read(text) + "!"
