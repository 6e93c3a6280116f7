import time

from anyio import create_task_group


async def wait():
    time.sleep(1)
