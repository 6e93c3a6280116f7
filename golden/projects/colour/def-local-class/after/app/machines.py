import asyncio


async def run(steps):
    class Machine:
        def __init__(self):
            self.count = 0

        async def step(self):
            await asyncio.sleep(0.001)
            self.count += 1

    machine = Machine()
    for _ in range(steps):
        await machine.step()
    return machine.count
