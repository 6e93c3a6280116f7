import asyncio

from gate import opened


async def main():
    if await opened("south") or await opened("north") and not await opened("east"):
        print("through")
    elif await opened("west"):
        print("round")
    while not await opened("north"):
        break
    answer = "in" if await opened("south") else str(await opened("north"))
    return answer, await opened("east") is False, "x" * await opened("north")


if __name__ == "__main__":
    print(asyncio.run(main()))
