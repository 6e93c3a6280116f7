import asyncio
from asyncio import subprocess as sp


async def main(loop):
    await asyncio.subprocess.create_subprocess_exec("ls")
    await sp.create_subprocess_shell("ls", stdout=sp.PIPE)
