import time

import click
from click.testing import CliRunner


def load(number):
    time.sleep(0.001)
    return f"item {number}"


@click.group()
def cli():
    pass


@cli.command()
@click.argument("number", type=int)
def show(number):
    click.echo(load(number))


@cli.command("list")
@click.pass_context
def list_(context):
    time.sleep(0.001)
    context.invoke(show, number=1)


def check():
    result = CliRunner().invoke(cli, ["show", "3"])
    assert result.output == load(3) + "\n"


def pause():
    time.sleep(0.001)
