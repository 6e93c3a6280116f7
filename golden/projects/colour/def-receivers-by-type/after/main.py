import asyncio

from shop.clients import Both, Local, Remote


def quick(client: Local, key):
    return client.load(key)


async def main():
    remote = Remote()
    both = Both(remote)
    print(await remote.load(1), Local().load(2))
    print(await both.first(3), both.second(4))
    print(quick(both.local, 5))


if __name__ == "__main__":
    asyncio.run(main())
