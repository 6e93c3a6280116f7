from api import Client, flaky


def main():
    print(flaky("one"), flaky("two"))
    client = Client()
    print(client.fetch("k")["k"])
    print([flaky(n) for n in ("x", "y")])
    print(flaky.__name__, Client.fetch.__name__)


if __name__ == "__main__":
    main()
