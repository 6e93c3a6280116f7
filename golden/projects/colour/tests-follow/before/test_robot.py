import unittest

from robot import step


class RobotTest(unittest.TestCase):
    def setUp(self):
        self.robot = {"at": 0}

    def test_steps(self):
        self.assertEqual(step(self.robot), 1)
        self.assertEqual(step(self.robot), 2)

    def test_start(self):
        self.assertEqual(self.robot["at"], 0)


if __name__ == "__main__":
    unittest.main()
