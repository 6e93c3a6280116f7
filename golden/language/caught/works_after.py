import jobs
import pool


async def leaf(xs):
    await pool.all(xs)
    return await again(xs)


async def again(xs):
    if xs:
        await leaf(xs[1:])
    await pool.all(xs)


async def stream(xs):
    await pool.all(xs)
    yield xs


class Shop:
    async def open(self):
        await pool.all(self)

    async def serve(self):
        await self.open()
        async with jobs.Pool(), self.door:
            await pool.all(self)


async def main(door):
    async def nested():
        await pool.all(door)

    await leaf([1])
    async for _ in stream([1]):
        await Shop().serve()
    await nested()
    try:
        await pool.all(door)
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        await pool.all(door)
    try:
        print(door)
    except ValueError:
        await pool.all(door)
    else:
        await pool.all(door)


def start(door):
    jobs.run(main(door))


class Settings:
    start(1)


if __name__ == "__main__":
    start(2)
