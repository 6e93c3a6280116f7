import asyncio

import net


async def main():
    print([await net.resolve(host) for host in await net.hosts()])
    print({await net.resolve(host) for host in await net.hosts()})
    print({host: await net.resolve(host) for host in await net.hosts() if await net.resolve(host) > 1})
    print(sorted([host.upper() for host in await net.hosts() for _ in range(await net.resolve(host))]))


if __name__ == "__main__":
    asyncio.run(main())
