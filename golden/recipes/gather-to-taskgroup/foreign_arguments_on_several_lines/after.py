import asyncio


async def put_all(pairs, *, collection, batch_size=1):
    await asyncio.sleep(0)
    return len(pairs), collection, batch_size


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(put_all(
            ["a", "b"],
            collection="nodes",
        ))
        # the metadata is small
        tg.create_task(put_all(
            ["c"],
            collection="metadata",
            batch_size=10,
        ))
    async with asyncio.TaskGroup() as tg:
        nodes_task = tg.create_task(put_all(
            ["a"], collection="nodes of a collection with a long na", batch_size=100
        ))
        put_all_task = tg.create_task(put_all([], collection="none"))
    nodes, (count, *_) = nodes_task.result(), put_all_task.result()
    print(nodes, count)
    async with asyncio.TaskGroup() as tg:
        tasks = [
            tg.create_task(put_all(
                [number],
                collection="numbers",
            ))
            for number in range(3)
        ]
    counts = [task.result() for task in tasks]
    print(counts)


asyncio.run(main())
