import asyncio
from asyncio import run


async def main():
    return asyncio.get_running_loop().is_running()


print(run(main()))
