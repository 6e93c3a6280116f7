import asyncio


class Robot:
    def sleep(self, hours):
        return hours

    async def rest(self):
        await asyncio.sleep(0)
        return self.sleep(8)


class Clock:
    time = None

    async def tick(self):
        return time.sleep(0)  # no such global: the class's name is not visible here


print(asyncio.run(Robot().rest()))
try:
    asyncio.run(Clock().tick())
except NameError as error:
    print(str(error)[:27])
