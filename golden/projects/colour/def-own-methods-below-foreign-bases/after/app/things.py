import asyncio
import time


class Failure(Exception):
    async def report(self, where):
        await asyncio.sleep(0.001)
        return f"{where}: {self}"


class Settings(dict):
    def reload_all(self):
        time.sleep(0.001)
        self["loaded"] = True
