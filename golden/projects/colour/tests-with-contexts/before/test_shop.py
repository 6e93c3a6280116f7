import unittest

from shop import load, shelf


class LoadTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shelf.set("books")

    def test_load(self):
        self.assertEqual(load(), "books")


if __name__ == "__main__":
    unittest.main()
