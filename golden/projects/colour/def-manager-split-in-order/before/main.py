from res.things import quick, slow


def main():
    with quick("a") as a, slow("b") as b, quick("c") as c:
        print(a, b, c)


if __name__ == "__main__":
    main()
