import unittest

from store import Store


class Base(unittest.IsolatedAsyncioTestCase):
    def make(self):
        store = Store()
        self.addAsyncCleanup(store.shut_down)
        return store


class StoreTest(Base):
    def setUp(self):
        self.store = self.make()
        self.addCleanup(print, "cleaned")

    def test_store(self):
        self.assertIsNotNone(self.store)


if __name__ == "__main__":
    unittest.main()
