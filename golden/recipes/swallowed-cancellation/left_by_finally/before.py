import asyncio


async def main(queue, xs):
    try:
        await queue.get()
    finally:
        return 1


async def loops(queue, xs):
    for x in xs:
        try:
            await queue.get()
        except OSError:
            print("error")
        else:
            print("fine")
        finally:
            if x:
                continue
            print(x)
    while xs:
        try:
            async with queue:
                pass
        finally:
            break


async def stays(queue, xs):
    try:
        await queue.get()
    finally:
        for x in xs:
            if x:
                break

        def nested():
            return 1
    try:
        print(1)
    finally:
        return nested


def sync(queue):
    try:
        queue.get()
    finally:
        return 1
