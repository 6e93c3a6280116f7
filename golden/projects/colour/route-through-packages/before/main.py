import radio
import radio.core.dial as dial
from radio import search
from radio import set_station as station


def main():
    print(radio.tune("One"), radio.core.tune("Two"), dial.tune("Three"))
    print(station("Four"), search("Five"))


if __name__ == "__main__":
    main()
