import asyncio
import time


async def wait(command):
    match time.sleep(0), command:
        case None, [word] if time.sleep(0) is None:
            time.sleep(0)
            print("word", word)
        case _, {"n": n}: time.sleep(0); print("n", n)
        case _:
            time.sleep(0)


async def soft(match, case):
    match (case); time.sleep(0)


asyncio.run(wait(["a"]))
asyncio.run(wait({"n": 1}))
asyncio.run(wait(0))
asyncio.run(soft(print, 1))
