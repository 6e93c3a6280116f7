import asyncio

from zoo.animals import Bear, Cub, Owl
from zoo.keeper import round_trip

if __name__ == "__main__":
    asyncio.run(round_trip([Bear(), Cub(), Owl()]))
