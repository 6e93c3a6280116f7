import asyncio

from wire.port import Port, records


async def main():
    port = Port()
    async for record in records(port):
        print(record)
    port.close()


if __name__ == "__main__":
    asyncio.run(main())
