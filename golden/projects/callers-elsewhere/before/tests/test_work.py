import jobs
from app.work import Worker, expected_to_fail


async def check():
    with jobs.ignoring(ValueError):
        await expected_to_fail()


async def check_work():
    try:
        await Worker(None).work()
    except (KeyError, ValueError):
        return
