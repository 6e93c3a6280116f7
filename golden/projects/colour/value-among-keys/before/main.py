import time


def store():
    time.sleep(0.001)
    print("store")


HOOKS = [store]
ORDER = dict(zip(HOOKS, range(9)))


def main():
    for f in ORDER:
        f()
    HOOKS[0]()


if __name__ == "__main__":
    main()
