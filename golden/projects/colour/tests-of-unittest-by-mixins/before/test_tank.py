import time
import unittest


class Tank:
    """Tests of every kind of tank."""

    def test_fill(self):
        time.sleep(0)
        self.assertLess(self.litres, 2)


class SmallTank(Tank, unittest.TestCase):
    litres = 1


class LargeTank(Tank, unittest.TestCase):
    """Its test fails, and has to be awaited to do so."""

    litres = 5
