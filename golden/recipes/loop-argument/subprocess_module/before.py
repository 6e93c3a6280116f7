import asyncio
from asyncio import subprocess as sp


async def main(loop):
    await asyncio.subprocess.create_subprocess_exec("ls", loop=loop)
    await sp.create_subprocess_shell("ls", loop=loop, stdout=sp.PIPE)
