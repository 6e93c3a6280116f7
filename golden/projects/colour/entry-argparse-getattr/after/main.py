import argparse
import asyncio


async def build(args):
    await asyncio.sleep(0.001)
    print("build", args.target)
    return 0


async def clean(args):
    print("clean")
    return 0


def parsed(argv):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers()
    command = commands.add_parser("build")
    command.add_argument("target")
    command.set_defaults(func=build)
    commands.add_parser("clean").set_defaults(func=clean)
    return parser.parse_args(argv)


async def main(argv=None):
    args = parsed(argv)
    func = getattr(args, "func", None)
    if func is None:
        return 2
    return await func(args)


async def other(argv):
    args = parsed(argv)
    if hasattr(args, "func"):
        await args.func(args)
    return await getattr(args, "func")(args)


async def run():
    print(await main(["build", "x"]), await main(["clean"]), await main([]))
    print(await other(["clean"]))


if __name__ == "__main__":
    asyncio.run(run())
