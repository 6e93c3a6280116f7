#!/usr/bin/env python3
# Copyright: nobody.
"""A server."""

from __future__ import annotations

import asyncio as aio
import typing

from os import path

if typing.TYPE_CHECKING:
    from os import PathLike

background_tasks = set()

__version__ = "1"


async def work(name: PathLike) -> None:
    print(path.basename(name))


async def main() -> None:
    aio.create_task(work("/a/b"), name="x") if False else None
    task = aio.create_task(work("/a/b"))
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    await aio.sleep(0.01)


aio.run(main())
