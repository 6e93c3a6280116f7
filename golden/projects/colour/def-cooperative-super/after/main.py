import asyncio

from app.bolts import Bolt
from app.parts import Coloured


async def main():
    print(await Bolt().describe())
    print(await Coloured().describe())


if __name__ == "__main__":
    asyncio.run(main())
