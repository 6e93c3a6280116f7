import asyncio


async def run(args):
    await asyncio.sleep(0.01)
    print("run", args.name)


async def listing(args):
    print("list")


class Cleaner:
    async def clean(self, args: object) -> int:
        await asyncio.sleep(0.01)
        print("clean")
        return 3
