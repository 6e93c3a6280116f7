import asyncio


async def publish(channel):
    await asyncio.sleep(0)
    return channel


async def main(channels):
    tasks = []
    for channel in channels:
        tasks.append(asyncio.create_task(publish(channel)))
    await asyncio.gather(*tasks)
    unique = set()
    for channel in channels:
        unique.add(asyncio.get_running_loop().create_task(publish(channel)))
    await asyncio.gather(*unique)
    coroutines = []
    for channel in channels:
        coroutines.append(publish(channel))
    print(await asyncio.gather(*coroutines))
    mixed = [publish("first")]
    mixed.extend(asyncio.create_task(publish(channel)) for channel in channels)
    print(await asyncio.gather(*mixed))


asyncio.run(main("ab"))
