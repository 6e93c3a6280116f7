from typing import List

from zoo.animals import Animal


async def round_trip(animals: List[Animal]):
    for animal in animals:
        print(await animal.day())
