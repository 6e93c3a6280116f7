"""A handler of everything that cleans up must do so for a cancellation too."""

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
        await transaction.rollback()
        raise
    except:
        await transaction.rollback()
    else:
        await transaction.commit()


async def main():
    await insert()


if __name__ == "__main__":
    asyncio.run(main())
