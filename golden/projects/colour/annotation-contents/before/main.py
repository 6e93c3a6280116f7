from lib import Row, Store, public

if __name__ == "__main__":
    store = Store({"a": Row()}, [Row()])
    store.rows["x"] = Row()
    print(store.run())
    print(public([Row()]))
