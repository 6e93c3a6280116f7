import asyncio


async def work():
    print("started")


async def main():
    for limited in [zero, negative, float_zero, false, minus_zero]:
        try:
            await limited()
        except TimeoutError:
            print("timeout")


async def zero():
    await asyncio.wait_for(work(), 0)


async def negative():
    await asyncio.wait_for(work(), timeout=-1)


async def float_zero():
    await asyncio.wait_for(work(), 0.0)


async def false():
    await asyncio.wait_for(work(), False)


async def minus_zero():
    await asyncio.wait_for(work(), -0)


asyncio.run(main())
