import unittest
from unittest import mock

from robot.legs import can_walk


class LegsTest(unittest.TestCase):
    @mock.patch("robot.power.battery", return_value=10)
    def test_low(self, battery):
        self.assertFalse(can_walk())
        battery.assert_called_once_with()

    def test_high(self):
        with mock.patch("robot.power.battery") as battery:
            battery.return_value = 90
            self.assertTrue(can_walk())
