import asyncio


class Failure(Exception):
    async def report(self, where):
        await asyncio.sleep(0.001)
        return f"{where}: {self}"


class Settings(dict):
    async def reload_all(self):
        await asyncio.sleep(0.001)
        self["loaded"] = True
