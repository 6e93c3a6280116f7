import asyncio

from shop.report import summary
from shop.stock import refresh


async def serve():
    shelf = refresh({"tea": 3})
    print(shelf)


asyncio.run(serve())
print(summary({"tea": 3, "salt": 1}))
