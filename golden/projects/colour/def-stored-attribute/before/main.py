from app.backends import Disk, Memory
from app.views import Preview, View


def main():
    print(View(Disk()).rows(), Preview(Memory()).rows())


if __name__ == "__main__":
    main()
