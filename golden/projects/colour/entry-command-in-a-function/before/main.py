import time

import click


def load(number):
    time.sleep(0.001)
    return f"item {number}"


def make(prefix):
    group = click.Group()

    @group.command("show")
    @click.argument("number", type=int)
    def show(number):
        """Show one."""
        click.echo(prefix + load(number))

    return group


if __name__ == "__main__":
    make("> ")()
