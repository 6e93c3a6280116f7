import asyncio


class Registry:
    commands = {}

    @classmethod
    def register(cls, name):
        def decorator(func):
            cls.commands[name] = func
            return func

        return decorator

    @classmethod
    async def run(cls, name, *args):
        return await cls.commands[name](*args)


class App:
    def __init__(self):
        self._startup = None
        self._hooks = []

    def on_startup(self, f):
        self._startup = f
        return f

    def hook(self, f):
        self.add_hook(f)
        return f

    def add_hook(self, f):
        self._hooks.append(f)

    async def run(self):
        if self._startup is not None:
            await self._startup()
        for hook in self._hooks:
            await hook()


app = App()


@Registry.register("add")
async def add(a, b):
    await asyncio.sleep(0.001)
    return a + b


@Registry.register("sub")
async def sub(a, b):
    return a - b


@app.on_startup
async def begin():
    await asyncio.sleep(0.001)
    print("begin")


@app.hook
async def later():
    print("later")
    await asyncio.sleep(0.001)


async def main():
    print(await Registry.run("add", 1, 2), await Registry.run("sub", 1, 2))
    await app.run()


if __name__ == "__main__":
    asyncio.run(main())
