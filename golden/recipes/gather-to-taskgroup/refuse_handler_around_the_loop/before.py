import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    return await asyncio.gather(fetch(1), fetch(2))


def run():
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(main())
    except ValueError as error:
        print(error)
    finally:
        loop.close()


async def other():
    return await asyncio.gather(fetch(1), fetch(2))


def run_other():
    return asyncio.run(other())


try:
    run()
    run_other()
except OSError:
    print("failed")
