import asyncio

import click

from . import app
from .web import tools


async def price(number):
    await asyncio.sleep(0.001)
    return str(number)


@app.route("/prices/<int:number>")
async def show(number):
    return await price(number)


async def missing(error):
    await asyncio.sleep(0.001)
    return "missing", 404


app.register_error_handler(404, missing)


@tools.command()
@click.argument("number", type=int)
def show_price(number):
    return asyncio.run(_show_price_async(number))


async def _show_price_async(number):
    click.echo(await price(number))
