import asyncio

PAUSE = 0.01


async def work():
    await asyncio.sleep(PAUSE)


async def never_called():
    task = asyncio.ensure_future(work())

    def forget():
        other = asyncio.ensure_future(work())
        other.cancel()

    try:
        await task
    except asyncio.CancelledError:
        print("not by us")
    print(forget.__name__)


async def in_one_branch_only():
    task = asyncio.ensure_future(work())
    other = asyncio.ensure_future(work())
    for each in [other]:
        each.cancel()
    try:
        await asyncio.gather(task, work())
    except asyncio.CancelledError:
        print("not the task")
    print("branch")


async def main():
    await never_called()
    await in_one_branch_only()


if __name__ == "__main__":
    asyncio.run(main())
