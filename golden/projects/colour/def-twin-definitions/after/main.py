import asyncio

from term.keys import read_key


async def main():
    keys = ["q", "a"]
    while (key := await read_key(keys)) != "q":
        print(key)


if __name__ == "__main__":
    asyncio.run(main())
