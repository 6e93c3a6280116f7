import asyncio

from app.guards import guard


async def work(kind, error):
    async with guard(kind) as name:
        if error:
            raise error
        return name
    return "swallowed"


async def main():
    print(await work(ValueError, ValueError("bad")))
    print(await work(KeyError, None))
    try:
        await work(KeyError, IndexError(3))
    except LookupError as error:
        print("outside", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
