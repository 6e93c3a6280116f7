import asyncio

from app.work import Worker


async def main():
    worker = Worker()
    for task in ("a", "b"):
        await worker.work(task)


if __name__ == "__main__":
    asyncio.run(main())
