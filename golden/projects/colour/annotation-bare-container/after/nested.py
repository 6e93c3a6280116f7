import asyncio


async def store(payload):
    await asyncio.sleep(0.001)
    print("store", payload)


HOOKS: dict = {"a": [store]}


async def run_all(hooks):
    for h in hooks:
        await h(1)


async def main():
    await run_all(HOOKS["a"])
    for h in HOOKS["a"]:
        await h(2)
