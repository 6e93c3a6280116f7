import asyncio

from app.things import Failure, Settings


async def main():
    settings = Settings()
    await settings.reload_all()
    try:
        raise Failure("bad")
    except Failure as failure:
        print(await failure.report("main"), settings)


if __name__ == "__main__":
    asyncio.run(main())
