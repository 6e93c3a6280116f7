import asyncio

from bus import bus, topics


@bus.on("created")
async def created(what):
    await asyncio.sleep(0.001)
    return "created " + what


@bus.on("deleted")
async def deleted(what):
    return "deleted " + what


@topics.on("news", "sports")
async def log(what):
    await asyncio.sleep(0.001)
    print("log", what)


@topics.on("news")
async def shout(what):
    print(what.upper())


async def main():
    print(await bus.emit("created", "x"), await bus.emit("deleted", "y"), await bus.emit("moved", "z"))
    await topics.publish("news", "a")
    await topics.publish_all("b")
    print(await created("directly"))


if __name__ == "__main__":
    asyncio.run(main())
