import inspect
from naps import nap


class Other:
    def pull(self):
        nap()
        return "other"


if __name__ == "__main__":
    for name, value in inspect.getmembers(Other()):
        if name == "pull":
            print(value())
