import jobs


async def leaf(xs):
    await jobs.all(xs)
    return await again(xs)


async def again(xs):
    if xs:
        await leaf(xs[1:])
    await jobs.all(xs)


async def stream(xs):
    await jobs.all(xs)
    yield xs


class Shop:
    async def open(self):
        await jobs.all(self)

    async def serve(self):
        await self.open()
        async with jobs.Pool(), self.door:
            await jobs.all(self)


async def main(door):
    async def nested():
        await jobs.all(door)

    await leaf([1])
    async for _ in stream([1]):
        await Shop().serve()
    await nested()
    try:
        await jobs.all(door)
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        await jobs.all(door)
    try:
        print(door)
    except ValueError:
        await jobs.all(door)
    else:
        await jobs.all(door)


def start(door):
    jobs.run(main(door))


class Settings:
    start(1)


if __name__ == "__main__":
    start(2)
