from naps import nap


class Meta(type):
    def load(cls):
        nap()
        return cls.__name__

    def __call__(cls, *args):
        made = super().__call__(*args)
        made.start()
        return made


class Box(metaclass=Meta):
    def start(self):
        nap()
        print("start")
