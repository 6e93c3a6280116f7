from asyncio import run, sleep


async def wait():
    await sleep(0)
    await sleep(0)
    print("ok")


run(wait())
