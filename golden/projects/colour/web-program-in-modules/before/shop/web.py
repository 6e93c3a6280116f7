import click
from flask import Flask

app = Flask(__name__)


@click.group()
def tools():
    pass
