from lib import Rows, total

if __name__ == "__main__":
    print(total(Rows()))
    print(total([1, 2]))
