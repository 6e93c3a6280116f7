import asyncio

from bank import interest


class Account:
    def __init__(self):
        self.total = 5

    async def add(self):
        self.total += await interest(2)


async def main():
    account = Account()
    await account.add()
    local = 1
    local += await interest(3)
    print(account.total, local)


if __name__ == "__main__":
    asyncio.run(main())
