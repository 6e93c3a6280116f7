import asyncio

from weather import measure

PLACES = ["Ulm", "Bremen", "Jena"]


async def main():
    print(sum([await measure(place) for place in PLACES]))
    print(max([await measure(place) for place in PLACES]))
    print(sorted([await measure(place) for place in PLACES]))
    print([await measure(place) for place in PLACES])
    print(tuple([await measure(place) for place in PLACES if place != "Ulm"]))
    print(", ".join([str(await measure(place)) for place in PLACES]))
    print(*[await measure(place) for place in PLACES])


if __name__ == "__main__":
    asyncio.run(main())
