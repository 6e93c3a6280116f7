import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number, name=None):
    return number


async def main():
    done, _ = await asyncio.wait(
        [
            # the first
            fetch(1),  # one
            fetch(
                2,
                name="two",
            ),
            (fetch(3)),
        ],
        return_when=asyncio.ALL_COMPLETED,  # all
    )
    print(len(done))


asyncio.run(main())
