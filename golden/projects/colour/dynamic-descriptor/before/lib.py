from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


class Field:
    def __get__(self, instance, owner):
        return Slow()


class Box:
    source = Field()
