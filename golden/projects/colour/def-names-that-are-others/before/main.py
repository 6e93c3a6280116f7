import io
import json

from app.net import load
from app.others import Loader, call, parse


def main():
    print(load("a"))
    print(json.load(io.StringIO("[1]")), parse("[2]"), call(str.upper, "b"))
    print(Loader().twice("c"))
    print([load for load in (1, 2)])


if __name__ == "__main__":
    main()
