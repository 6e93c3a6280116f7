from store import Store, opened, settings


def main():
    store = Store("a")
    with store.kept() as kept:
        print(kept.get(1))
    with opened("b") as other, other.both() as (same, cache):
        print(same.get(2), cache.pop(3))
    with settings() as found:
        print(found.get("name"), found.pop("name"))


if __name__ == "__main__":
    main()
