from naps import nap


class Condition:
    def grab(self):
        nap()
        return 1


class Field:
    def __eq__(self, other):
        return Condition()

    def __lt__(self, other):
        return Condition()

    __hash__ = None


if __name__ == "__main__":
    print((Field() == 3).grab(), (Field() < 3).grab())
