import t


def main():
    print(t.call(1))
    t.use(t.slow)
    print(t.call(2))
    t.current = lambda x: -x
    print(t.call(3))


if __name__ == "__main__":
    main()
