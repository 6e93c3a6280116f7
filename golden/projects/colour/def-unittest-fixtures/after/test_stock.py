import unittest

from stock import Stock


class StockTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.stock = Stock()
        await self.stock.fill("tea")

    async def test_more(self):
        await self.stock.fill("oil")
        self.assertEqual(self.stock.amounts, {"tea": 3, "oil": 3})

    def test_filled(self):
        self.assertEqual(self.stock.amounts, {"tea": 3})
