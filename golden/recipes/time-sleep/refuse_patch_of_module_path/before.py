import time
from unittest.mock import patch


async def test_poll(poll):
    with patch("shop.poller.time.sleep", return_value=None) as sleep:
        time.sleep(0)
        await poll()
    sleep.assert_called()
