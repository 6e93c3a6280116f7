import time
from unittest.mock import patch


@patch.object(time, "sleep")
async def test_poll(sleep):
    time.sleep(5)
    sleep.assert_called_once_with(5)
