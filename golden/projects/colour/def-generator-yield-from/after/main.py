import asyncio

from tree.nodes import Folder


async def names(folder: Folder):
    return {name async for name in folder.walk() if name}


async def main():
    root = Folder("root", [Folder("a", [Folder("b", [])]), Folder("c", [])])
    async for name in root.walk():
        print(name)
    print(sorted(await names(root)))


if __name__ == "__main__":
    asyncio.run(main())
