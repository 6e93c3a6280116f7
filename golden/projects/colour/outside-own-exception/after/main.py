import asyncio

from naps import nap


class Refused(Exception):
    async def grab(self):
        await nap()
        return 1


async def main():
    try:
        raise Refused()
    except Exception as error:
        print(await error.grab())
    try:
        raise Refused()
    except (KeyError, Refused) as error:
        print(await error.grab())


if __name__ == "__main__":
    asyncio.run(main())
