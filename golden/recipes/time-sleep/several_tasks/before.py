import asyncio
import time

done = []


async def job(name, delay):
    time.sleep(delay)
    done.append(name)


async def main():
    await asyncio.gather(job("a", 0), job("b", 0.01), job("c", 0.03))
    print(done)


asyncio.run(main())
