import asyncio


async def poll(states):
    tries = 0

    async def wait(seconds):
        nonlocal tries
        tries += 1
        await asyncio.sleep(seconds)

    def is_good(state):
        return state == "good"

    for state in states:
        if is_good(state):
            return tries
        await wait(0.01)
    return None
