import asyncio

from app.waiting import waiter

if __name__ == "__main__":
    asyncio.run(waiter(0.01)())
