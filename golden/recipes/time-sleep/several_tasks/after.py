import asyncio

done = []


async def job(name, delay):
    await asyncio.sleep(delay)
    done.append(name)


async def main():
    await asyncio.gather(job("a", 0), job("b", 0.01), job("c", 0.03))
    print(done)


asyncio.run(main())
