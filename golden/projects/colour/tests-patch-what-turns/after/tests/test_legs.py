import unittest
from unittest import mock

from robot.legs import can_walk


class LegsTest(unittest.IsolatedAsyncioTestCase):
    @mock.patch("robot.power.battery", return_value=10)
    async def test_low(self, battery):
        self.assertFalse(await can_walk())
        battery.assert_called_once_with()

    async def test_high(self):
        with mock.patch("robot.power.battery") as battery:
            battery.return_value = 90
            self.assertTrue(await can_walk())
