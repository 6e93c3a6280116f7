from app.limits import Limit

limit = Limit()


def main():
    print(list(map(limit, ["abcd", "ef"])))


if __name__ == "__main__":
    main()
