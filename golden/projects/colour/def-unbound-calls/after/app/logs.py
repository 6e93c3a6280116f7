import asyncio


class Log:
    async def write(self, text):
        await asyncio.sleep(0.01)
        print("log", text)


class Loud(Log):
    async def write(self, text):
        await Log.write(self, text.upper())
        await super(Loud, self).write("!")
