import asyncio


def make_loop():
    print("made")


async def main(self):
    await asyncio.sleep(1, loop=make_loop())
    await asyncio.sleep(1, loop=asyncio.new_event_loop())
    await asyncio.sleep(1, loop=self.loops[0])
    await asyncio.sleep(1, loop=self.loop or make_loop())
    await asyncio.sleep(1, loop=(loop := make_loop()))
    return loop
