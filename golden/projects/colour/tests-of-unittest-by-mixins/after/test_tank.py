import asyncio
import unittest


class Tank:
    """Tests of every kind of tank."""

    async def test_fill(self):
        await asyncio.sleep(0)
        self.assertLess(self.litres, 2)


class SmallTank(Tank, unittest.IsolatedAsyncioTestCase):
    litres = 1


class LargeTank(Tank, unittest.IsolatedAsyncioTestCase):
    """Its test fails, and has to be awaited to do so."""

    litres = 5
