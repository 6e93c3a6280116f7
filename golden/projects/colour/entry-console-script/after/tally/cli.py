import asyncio

from tally.count import count


def main():
    """Count what is there."""
    return asyncio.run(_main_async())


async def _main_async():
    print(await count(["a", "b"]))
    return 0
