from lib import Slow, show, Quick

if __name__ == "__main__":
    show(Slow())
    show(Quick())
