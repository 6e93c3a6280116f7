"""discord.py: it has a loop, and takes nothing but coroutines for events and commands."""

import discord
from segue import declares

takes_coroutines = [
    discord.Client["*"],
    discord.app_commands.CommandTree["*"],
    discord.app_commands.command,
    discord.ext.commands.Bot["*"],
    discord.ext.commands.Cog["*"],
    discord.ext.commands.command,
    discord.ext.commands.group,
    discord.ext.commands.Cog.listener,
    discord.ext.commands.hybrid_command,
    discord.ext.tasks.Loop["*"],
    discord.ext.tasks.loop,
]


@declares(discord.Client)
class Client:
    tree: discord.app_commands.CommandTree


@declares(discord.ext.commands.Bot)
class Bot(discord.Client): ...


@declares(discord.ext.commands.Cog)
class Cog: ...


@declares(discord.app_commands.CommandTree)
class CommandTree: ...


@declares(discord.ext.tasks.Loop)
class Loop: ...
