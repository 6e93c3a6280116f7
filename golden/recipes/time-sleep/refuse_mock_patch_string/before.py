import asyncio
import time
import unittest
from unittest import mock


async def poll():
    time.sleep(5)


class PollTest(unittest.IsolatedAsyncioTestCase):
    @mock.patch("time.sleep")
    async def test_poll(self, sleep):
        await poll()
        sleep.assert_called_once_with(5)
