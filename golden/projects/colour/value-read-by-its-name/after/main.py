import asyncio


class Task:
    func = None


async def store():
    await asyncio.sleep(0.001)
    print("store")


async def main():
    task = Task()
    task.func = store
    await getattr(task, "func")()
    await task.func()


if __name__ == "__main__":
    asyncio.run(main())
