"""The tasks that are cancelled and those that are awaited only share the name of a variable."""

import asyncio

PAUSE = 0.01


async def work():
    await asyncio.sleep(PAUSE)


async def other_tasks():
    tasks = [asyncio.ensure_future(work())]
    others = [asyncio.ensure_future(work())]
    for task in others:
        task.cancel()
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError:
            print("these were not cancelled")
    print("other tasks")


async def main():
    await other_tasks()


if __name__ == "__main__":
    asyncio.run(main())
