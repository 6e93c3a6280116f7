import asyncio

from t import Router


async def home(path):
    await asyncio.sleep(0.001)
    return "home " + path


async def about(path):
    return "about " + path


async def main():
    r = Router()
    r.add("/", home)
    r.add("/about", about)
    for p in ("/", "/about", "/x"):
        print(await r.handle(p))


if __name__ == "__main__":
    asyncio.run(main())
