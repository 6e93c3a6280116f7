import asyncio

from app.hooks import HOOKS


async def main():
    print([await hook("a") for hook in HOOKS])


if __name__ == "__main__":
    asyncio.run(main())
