import asyncio

from api import Client, patched


async def main():
    client = Client()
    print(await client.factors.enroll("ada"), client.factors.count())
    print(patched().end("b"))


if __name__ == "__main__":
    asyncio.run(main())
