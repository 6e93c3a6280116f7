import asyncio


async def store(payload):
    await asyncio.sleep(0.001)
    print("store", payload)


HOOKS = [store]


async def run_all(hooks: list):
    for h in hooks:
        await h(1)


async def main():
    await run_all(HOOKS)
    await HOOKS[0](2)
