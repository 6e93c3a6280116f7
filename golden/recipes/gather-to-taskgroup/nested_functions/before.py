import asyncio


def outer():
    def middle():
        async def inner(n):
            async def innermost(m):
                await asyncio.sleep(0)
                return n, m

            a, b = await asyncio.gather(innermost(1), innermost(2))
            return a, b

        return inner

    return middle()


async def main():
    async def local(n):
        return n + 1

    inner = outer()
    print(await inner("x"))
    print(await asyncio.gather(*[local(n) for n in range(3)]))

    class Local:
        async def method(self):
            return await asyncio.gather(local(1), local(2))

    print(await Local().method())


asyncio.run(main())
