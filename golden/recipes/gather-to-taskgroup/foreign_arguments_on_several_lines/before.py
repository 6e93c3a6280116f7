import asyncio


async def put_all(pairs, *, collection, batch_size=1):
    await asyncio.sleep(0)
    return len(pairs), collection, batch_size


async def main():
    await asyncio.gather(
        put_all(
            ["a", "b"],
            collection="nodes",
        ),
        # the metadata is small
        put_all(
            ["c"],
            collection="metadata",
            batch_size=10,
        ),
    )
    nodes, (count, *_) = await asyncio.gather(
        put_all(
            ["a"], collection="nodes of a collection with a long na", batch_size=100
        ),
        put_all([], collection="none"),
    )
    print(nodes, count)
    counts = await asyncio.gather(
        *(
            put_all(
                [number],
                collection="numbers",
            )
            for number in range(3)
        )
    )
    print(counts)


asyncio.run(main())
