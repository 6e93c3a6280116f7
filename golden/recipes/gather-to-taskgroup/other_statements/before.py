import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


class Places:
    async def remove(self, items):
        del items[tuple(await asyncio.gather(fetch(0), fetch(1)))]
        print(items)

    async def choose(self):
        match await asyncio.gather(fetch(2), fetch(3)):
            case [first, second]:
                print("matched", first, second)

    async def fail(self):
        raise SystemExit(max(await asyncio.gather(fetch(0), fetch(0))))


async def main():
    places = Places()
    await places.remove({(0, 1): "a", 2: "b"})
    await places.choose()
    async with asyncio.Semaphore(await_count := len(await asyncio.gather(fetch(1), fetch(2)))):
        print(await_count)
    await places.fail()


asyncio.run(main())
