import asyncio

from storage.kinds import Writer
from storage.stores import Memory, Slow


async def write_all(writer: Writer, texts: dict) -> int:
    written = 0
    for key, text in texts.items():
        written += await writer.save(key, text.encode())
    return written


async def main():
    for store in (Memory(), Slow()):
        print(await write_all(store, {"a": "one", "b": "three"}))
        store.close()


if __name__ == "__main__":
    asyncio.run(main())
