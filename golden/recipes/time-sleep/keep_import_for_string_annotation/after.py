import asyncio
import time
import typing


async def wait(since: "typing.Optional[time.struct_time]" = None) -> None:
    await asyncio.sleep(0)


asyncio.run(wait())
print(sorted(typing.get_type_hints(wait)))
