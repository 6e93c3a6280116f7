import asyncio
import contextlib
from contextlib import asynccontextmanager

PAUSE = 0.01


@asynccontextmanager
async def session(name):
    print("open", name)
    try:
        yield name.upper()
    except asyncio.CancelledError:
        print("cancelled", name)
    print("close", name)


@contextlib.asynccontextmanager
async def connection():
    async with session("b") as text:
        try:
            yield text
        except asyncio.CancelledError:
            pass
        finally:
            print("finally")


async def cancel_session():
    async with session("a") as text:
        await asyncio.sleep(PAUSE)
        print(text)


async def cancel_connection():
    async with connection() as text:
        await asyncio.sleep(PAUSE)
        print(text)


async def main():
    await cancel_session()
    await cancel_connection()


if __name__ == "__main__":
    asyncio.run(main())
