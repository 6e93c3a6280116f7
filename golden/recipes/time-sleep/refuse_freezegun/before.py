import time

from freezegun import freeze_time


@freeze_time("2024-01-01")
async def test_poll(poll):
    time.sleep(1)
    await poll()
