from locks.kinds import Noted, Short


def main():
    with Short() as short, Noted() as noted:
        print(short.name, noted.name)


if __name__ == "__main__":
    main()
