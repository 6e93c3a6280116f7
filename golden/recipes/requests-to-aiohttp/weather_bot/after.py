"""A bot that answers commands: the shape of most programs that need this."""

import asyncio
import os

import aiohttp

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
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{number}") as r:
            if r.status != 200:
                await ctx.send(f"Error {r.status}: {(await r.json(content_type=None))['error']}")
                return
            data = await r.json(content_type=None)
    status = "active" if data["active"] else "gone"
    await ctx.send(f"{data['name']} ({data['role']}, {status})")


@command("news")
async def read_news(ctx, *topics):
    async with aiohttp.ClientSession() as session:
        for topic in topics or ["home"]:
            async with session.get(f"{SERVER}/pages/{topic}", headers={"User-Agent": "bot/1.0"}) as page:
                await ctx.send(f"{topic}: {len(await page.text(errors='replace'))} characters" if page.ok else f"{topic}: none")


async def main():
    ctx = Context()
    await commands["person"](ctx, 2)
    await commands["person"](ctx, 22)
    await commands["news"](ctx)
    await commands["news"](ctx, "menu", "missing")
    print(*ctx.sent, sep="\n")


asyncio.run(main())
