from app.bolts import Bolt
from app.parts import Coloured


def main():
    print(Bolt().describe())
    print(Coloured().describe())


if __name__ == "__main__":
    main()
