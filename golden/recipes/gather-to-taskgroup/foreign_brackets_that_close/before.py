import asyncio


async def set_name(name, language=None):
    await asyncio.sleep(0)
    return name, language


async def main(names):
    assert all(
        await asyncio.gather(
            *(set_name(name, language="in a language with a long name") for name in names)
        )
    )
    rows = []
    rows += list(
        await asyncio.gather(
            set_name("a"),
            set_name("b", language="c"),
        )
    )
    print(rows)
    pairs = dict(
        zip(
            names,
            await asyncio.gather(
                *[set_name(name) for name in names]
            ),
            strict=True,
        )
    )
    print(pairs)


asyncio.run(main("ab"))
