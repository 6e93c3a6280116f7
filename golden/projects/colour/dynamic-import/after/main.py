import asyncio


async def run(name):
    return await __import__(name).load()


if __name__ == "__main__":
    print(asyncio.run(run("slow")))
