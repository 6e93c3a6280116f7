import asyncio

from app.hub import Hub

hub = None


def start():
    global hub
    hub = Hub()


async def main():
    start()
    await hub.push_all("x")
    await hub.push_one("disk")


if __name__ == "__main__":
    asyncio.run(main())
