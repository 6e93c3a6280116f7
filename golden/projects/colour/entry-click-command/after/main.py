import asyncio

import click

from bell import ring


@click.command()
@click.option("--times", default=1)
def main(times):
    """Ring the bell."""
    return asyncio.run(_main_async(times))


async def _main_async(times):
    await ring(times)


if __name__ == "__main__":
    main()
