import asyncio

from bot.client import Client


async def main():
    client = Client()
    print(await client.send("a"), await client.send("b"))


asyncio.run(main())
