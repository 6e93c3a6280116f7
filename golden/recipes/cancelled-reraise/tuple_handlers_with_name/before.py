import asyncio

PAUSE = 0.01


async def fetch():
    try:
        await asyncio.sleep(PAUSE)
        raise ConnectionError("no network")
    except (asyncio.CancelledError, ConnectionError) as error:
        # Somebody ought to know.
        print("not fetched:", error)


class Client:
    def __init__(self):
        self.failure = None

    async def connect(self):
        try:
            await asyncio.sleep(PAUSE)
            raise OSError("nobody there")
        except ValueError:
            raise
        except (OSError, EOFError, asyncio.CancelledError) as e:
            self.failure = e
        finally:
            print("connected" if self.failure is None else "failed")


async def connect_client():
    await Client().connect()


async def main():
    await fetch()
    await connect_client()


if __name__ == "__main__":
    asyncio.run(main())
