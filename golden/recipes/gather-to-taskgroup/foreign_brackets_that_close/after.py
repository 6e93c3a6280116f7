import asyncio


async def set_name(name, language=None):
    await asyncio.sleep(0)
    return name, language


async def main(names):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(set_name(name, language="in a language with a long name")) for name in names]
    assert all(
        [task.result() for task in tasks]
    )
    rows = []
    async with asyncio.TaskGroup() as tg:
        set_name_task = tg.create_task(set_name("a"))
        set_name_task_2 = tg.create_task(set_name("b", language="c"))
    rows += list(
        [set_name_task.result(), set_name_task_2.result()]
    )
    print(rows)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(set_name(name)) for name in names]
    pairs = dict(
        zip(
            names,
            [task.result() for task in tasks],
            strict=True,
        )
    )
    print(pairs)


asyncio.run(main("ab"))
