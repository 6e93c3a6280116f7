from lib import Pair, Slow, Trio

if __name__ == "__main__":
    print(Pair(Slow(), 2).left.grab())
    print(Trio(Slow(), 2).left.grab())
    left, right = Pair(Slow(), 2)
    print(left.grab())
    for item in Pair(Slow(), Slow()):
        print(item.grab())
