from asyncio import get_event_loop, run


async def main():
    return get_event_loop().is_running()


print(run(main()))
