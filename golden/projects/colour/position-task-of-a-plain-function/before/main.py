import asyncio

from crew import hire


async def main():
    task = asyncio.create_task(hire("Ada"))
    print(await task)
    print(await hire("Bob"))


asyncio.run(main())
