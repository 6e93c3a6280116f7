from lib import Slow, Box

if __name__ == "__main__":
    Box().show()
    Box(thing=Slow()).show()
