import asyncio

from hotel.desk import Desk
from hotel.staff import Porter


async def lobby(desk: Desk):
    print(await desk.check_in("Ada", ["case"]))


async def main():
    desk = Desk(Porter("Bo"))
    await lobby(desk)
    print(await desk.check_in("Eve", []))


asyncio.run(main())
