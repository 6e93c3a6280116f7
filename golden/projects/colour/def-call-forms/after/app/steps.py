import asyncio


async def step(name="?", *names, **options): await asyncio.sleep(0.001); print(name, names, options)


async def steps(names): return [await step(name) for name in names]
