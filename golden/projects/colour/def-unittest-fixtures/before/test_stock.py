import unittest

from stock import Stock


class StockTest(unittest.TestCase):
    def setUp(self):
        self.stock = Stock()
        self.stock.fill("tea")

    def test_more(self):
        self.stock.fill("oil")
        self.assertEqual(self.stock.amounts, {"tea": 3, "oil": 3})

    def test_filled(self):
        self.assertEqual(self.stock.amounts, {"tea": 3})
