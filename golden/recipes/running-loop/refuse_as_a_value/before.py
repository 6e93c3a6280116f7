import asyncio
from dataclasses import dataclass, field


@dataclass
class Job:
    loop: object = field(default_factory=asyncio.get_event_loop)


async def main(get=asyncio.get_event_loop):
    find = asyncio.get_event_loop
    find()
    return get()
