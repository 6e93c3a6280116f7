import asyncio

from door import Locked, enter, log


async def attempt(code):
    try:
        print(await enter(code))
    except Locked as error:
        await log(f"no {error}")
        raise ValueError("denied") from await log("cause")
    else:
        await log("yes")
    finally:
        await log("done")


async def main():
    await attempt(7)
    try:
        await attempt(8)
    except ValueError as error:
        print(error, repr(error.__cause__))


if __name__ == "__main__":
    asyncio.run(main())
