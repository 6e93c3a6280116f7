from lib import Rows, show

if __name__ == "__main__":
    show(Rows())
