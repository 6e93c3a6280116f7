import asyncio

PAUSE = 0.01


class Connection:
    def __init__(self, name):
        self.name = name

    async def fetch(self):
        await asyncio.sleep(PAUSE)
        return self.name.upper()

    def close(self):
        print("closed", self.name)


async def fetch_report():
    connection = Connection("report")
    try:
        report = await connection.fetch()
    except asyncio.CancelledError:
        connection.close()
        print("nobody wants the report any more")
        raise
    else:
        connection.close()
        return report


async def main():
    print(await fetch_report())


if __name__ == "__main__":
    asyncio.run(main())
