from mill.miller import grind
from mill.wheel import Wheel

if __name__ == "__main__":
    print(grind(Wheel(), 3))
