import asyncio

import click

from tool.fetching import fetch


@click.command()
@click.argument("name")
@click.option("--times", default=1)
def main(name, times):
    """Fetch NAME, and print it."""
    return asyncio.run(_main_async(name, times))


async def _main_async(name, times):
    for _ in range(times):
        click.echo(await fetch(name))


if __name__ == "__main__":
    main()
