import asyncio

PAUSE = 0.01
JOBS = ["a", "b", "c"]


async def breaks():
    while True:
        try:
            await asyncio.sleep(PAUSE)
            break
        except asyncio.CancelledError:
            for job in JOBS:
                if job == "b":
                    break
                print("left", job)
    print("breaks")


async def continues():
    for _ in range(2):
        try:
            await asyncio.sleep(PAUSE)
            continue
        except asyncio.CancelledError:
            left = list(JOBS)
            while left:
                if left.pop() == "b":
                    continue
                print("left", left)
    print("continues")


async def returns():
    try:
        await asyncio.sleep(PAUSE)
        return "returned"
    except asyncio.CancelledError:
        def left():
            return JOBS

        print("left", left(), (lambda: None)())


async def main():
    await breaks()
    await continues()
    print(await returns())


if __name__ == "__main__":
    asyncio.run(main())
