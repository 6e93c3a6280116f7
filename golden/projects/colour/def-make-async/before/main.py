from app.ports import Port, read


def main():
    print(Port().send("a"), read("b"))


if __name__ == "__main__":
    main()
