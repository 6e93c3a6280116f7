from typing import List

from zoo.animals import Animal


def round_trip(animals: List[Animal]):
    for animal in animals:
        print(animal.day())
