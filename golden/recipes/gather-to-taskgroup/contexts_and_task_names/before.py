import asyncio
import contextvars

level = contextvars.ContextVar("level", default=0)


async def child(n):
    level.set(level.get() + n)
    await asyncio.sleep(0)
    return level.get(), asyncio.current_task().get_name().partition("-")[0]


async def main():
    level.set(10)
    a, b = await asyncio.gather(child(1), child(2))
    print(a, b, level.get())
    print(await asyncio.gather(*[child(n) for n in range(2)]), level.get())
    print(len(asyncio.all_tasks()))


asyncio.run(main())
