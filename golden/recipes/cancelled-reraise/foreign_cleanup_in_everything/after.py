"""A handler of everything that cleans up does so no more for a cancellation: the note says it."""

import asyncio

PAUSE = 0.01


class Transaction:
    async def commit(self):
        print("commit")

    async def rollback(self):
        print("rollback")


async def insert(pause=PAUSE):
    transaction = Transaction()
    try:
        await asyncio.sleep(pause)
        print("inserted")
    except asyncio.CancelledError:
        raise
    except:
        await transaction.rollback()
    else:
        await transaction.commit()


async def main():
    await insert()


if __name__ == "__main__":
    asyncio.run(main())
