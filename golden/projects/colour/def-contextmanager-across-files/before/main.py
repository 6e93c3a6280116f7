from db import queries


def main():
    print(queries.query("a"))
    print(queries.copy("b", "c"))


if __name__ == "__main__":
    main()
