import asyncio

from crew import hire


async def main():
    task = asyncio.create_task(hire("Ada"))
    print(await task)


asyncio.run(main())
