from naps import nap

TABLE = {}


def register(kind):
    TABLE[kind.__name__] = kind
    return kind


def methods(kind):
    for name, value in vars(kind).items():
        if callable(value):
            TABLE[name] = value
    return kind


@register
class Slow:
    def grab(self):
        nap()
        return "slow"


@methods
class Other:
    def pull(self):
        nap()
        return "other"


if __name__ == "__main__":
    print(TABLE["Slow"]().grab())
    print(TABLE["pull"](Other()))
