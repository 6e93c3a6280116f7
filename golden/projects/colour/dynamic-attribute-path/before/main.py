from operator import attrgetter
from lib import Outer

if __name__ == "__main__":
    print(attrgetter("box.load")(Outer())())
