import asyncio

counter = 0
log = []


async def bump(n):
    global counter
    await asyncio.sleep(0)
    counter += n
    log.append(n)
    return n


class Box:
    items = []

    async def fill(self):
        self.items.extend(await asyncio.gather(self.replace(1), self.replace(2)))
        print(self.items)

    async def replace(self, n):
        self.items = [n]
        return n


async def main():
    global counter
    count = 0

    async def count_up():
        nonlocal count
        count += 1
        return count

    print(counter, await asyncio.gather(bump(1), bump(2)))
    print(count, await asyncio.gather(count_up(), count_up()))
    print(f"{log}", await asyncio.gather(bump(3), bump(4)))
    print(len(log), await asyncio.gather(bump(5), bump(6)))
    print([*log], await asyncio.gather(bump(7), bump(8)))
    print(not log, log == [1], await asyncio.gather(bump(9), bump(10)))
    print(log + [0], await asyncio.gather(bump(11), bump(12)))
    counter += sum(await asyncio.gather(bump(13), bump(14)))
    count += len(await asyncio.gather(count_up(), count_up()))
    async with asyncio.TaskGroup() as tg:
        bump_task = tg.create_task(bump(15))
        bump_task_2 = tg.create_task(bump(16))
    print(log, [bump_task.result(), bump_task_2.result()])
    print(counter, count)
    await Box().fill()


asyncio.run(main())
