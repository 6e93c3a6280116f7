from ops.status import alive, routes
from ops.view import View


def first():
    print(alive(["a"]), len(View(["b", "c"])))


def second():
    print(routes(["d"]))


if __name__ == "__main__":
    first()
    second()
