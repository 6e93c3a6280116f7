from shop.store import Connection, Store


def main() -> None:
    store = Store()
    store.connection = Connection()
    print(store.get("a"), store.connection.fetch("b"))


if __name__ == "__main__":
    main()
