import time

import click


class ApiClient:
    def close(self):
        time.sleep(0.001)


class Box:
    def close(self):
        time.sleep(0.001)


@click.group()
@click.pass_context
def cli(ctx):
    ctx.obj = ApiClient()


@cli.command()
@click.pass_obj
def finish(client):
    client.close()
