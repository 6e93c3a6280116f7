"""A bot that answers commands: the shape of most programs that need this."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


class Context:
    def __init__(self):
        self.sent = []

    async def send(self, text):
        await asyncio.sleep(0)
        self.sent.append(text)


commands = {}


def command(name=None):
    def register(function):
        commands[name or function.__name__] = function
        return function

    return register


@command()
async def person(ctx, number: int):
    """Who is that?"""
    await ctx.send("One moment ...")
    r = requests.get(f"{SERVER}/people/{number}")
    if r.status_code != 200:
        await ctx.send(f"Error {r.status_code}: {r.json()['error']}")
        return
    data = r.json()
    status = "active" if data["active"] else "gone"
    await ctx.send(f"{data['name']} ({data['role']}, {status})")


@command("news")
async def read_news(ctx, *topics):
    for topic in topics or ["home"]:
        page = requests.get(f"{SERVER}/pages/{topic}", headers={"User-Agent": "bot/1.0"})
        await ctx.send(f"{topic}: {len(page.text)} characters" if page else f"{topic}: none")


async def main():
    ctx = Context()
    await commands["person"](ctx, 2)
    await commands["person"](ctx, 22)
    await commands["news"](ctx)
    await commands["news"](ctx, "menu", "missing")
    print(*ctx.sent, sep="\n")


asyncio.run(main())
