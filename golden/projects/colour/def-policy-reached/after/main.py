import asyncio

from app.waiting import pause_at_start, pause_twice


async def serve(name):
    await pause_twice()
    return f"served {name}"


if __name__ == "__main__":
    pause_at_start()
    print(asyncio.run(serve("a")))
