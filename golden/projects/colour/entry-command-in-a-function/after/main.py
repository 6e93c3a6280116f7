import asyncio

import click


async def load(number):
    await asyncio.sleep(0.001)
    return f"item {number}"


def make(prefix):
    group = click.Group()

    @group.command("show")
    @click.argument("number", type=int)
    def show(number):
        """Show one."""
        return asyncio.run(_show_async(number))

    async def _show_async(number):
        click.echo(prefix + await load(number))

    return group


if __name__ == "__main__":
    make("> ")()
