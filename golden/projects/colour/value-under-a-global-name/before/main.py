import t


def main():
    print(t.call(1))
    t.use(t.slow)
    print(t.call(2))


if __name__ == "__main__":
    main()
