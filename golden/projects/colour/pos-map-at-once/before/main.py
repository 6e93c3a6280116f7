import time


def load(name):
    time.sleep(0)
    return f"{name}!"


def size(name):
    time.sleep(0)
    return len(name)


class Shop:
    def __init__(self, names):
        self.names = names

    def price(self, name):
        time.sleep(0)
        return len(name) * 2

    def prices(self):
        return list(map(self.price, self.names))

    def dearest(self):
        return max(map(self.price, self.names), default=0)


def main():
    names = ["pear", "fig", "plum"]
    print(list(map(load, names)))
    print(sorted(set(map(size, sorted(names)))), tuple(map(size, names)))
    print(sum(map(size, names)), ", ".join(map(load, names)))
    # The longest first.
    print(
        sorted(
            map(load, [name for name in names if name]),
            key=len,
            reverse=True,
        )
    )
    print(
        list(  # all of them
            map(load, names)
        ),
        len(
            set(
                map(size, names)
                # the different ones
            )
        ),
    )
    print(f"{set(map(size, names))} {list(map(size, names))}")
    shop = Shop(names)
    print(shop.prices(), shop.dearest())


if __name__ == "__main__":
    main()
