import unittest
from unittest import mock

from shop.orders import order


class OrderTest(unittest.IsolatedAsyncioTestCase):
    async def test_enough(self):
        self.assertTrue(await order("tea", 3))

    @mock.patch("shop.stock.amount", return_value=9)
    async def test_patched(self, amount):
        self.assertTrue(await order("tea", 9))
        amount.assert_called_once_with("tea")

    async def test_replaced(self):
        with mock.patch("shop.stock.amount", new=mock.AsyncMock(return_value=1)):
            self.assertFalse(await order("tea", 9))

    def test_nothing_slow(self):
        self.assertEqual(len("tea"), 3)
