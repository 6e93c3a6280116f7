import time

import click

from . import app
from .web import tools


def price(number):
    time.sleep(0.001)
    return str(number)


@app.route("/prices/<int:number>")
def show(number):
    return price(number)


def missing(error):
    time.sleep(0.001)
    return "missing", 404


app.register_error_handler(404, missing)


@tools.command()
@click.argument("number", type=int)
def show_price(number):
    click.echo(price(number))
