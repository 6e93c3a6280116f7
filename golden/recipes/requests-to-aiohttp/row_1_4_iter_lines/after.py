"""1.4: iter_lines: lines without their ends."""
import aiohttp


async def follow(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            async for line in response.content:
                line = line.rstrip(b"\r\n")
                if line:
                    print(line.decode())
