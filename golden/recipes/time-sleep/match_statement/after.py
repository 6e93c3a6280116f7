import asyncio


async def wait(command):
    match await asyncio.sleep(0), command:
        case None, [word] if await asyncio.sleep(0) is None:
            await asyncio.sleep(0)
            print("word", word)
        case _, {"n": n}: await asyncio.sleep(0); print("n", n)
        case _:
            await asyncio.sleep(0)


async def soft(match, case):
    match (case); await asyncio.sleep(0)


asyncio.run(wait(["a"]))
asyncio.run(wait({"n": 1}))
asyncio.run(wait(0))
asyncio.run(soft(print, 1))
