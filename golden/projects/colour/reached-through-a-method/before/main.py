import asyncio

from hotel.desk import Desk
from hotel.staff import Porter


async def lobby(desk: Desk):
    print(desk.check_in("Ada", ["case"]))


async def main():
    desk = Desk(Porter("Bo"))
    await lobby(desk)
    print(desk.check_in("Eve", []))


asyncio.run(main())
