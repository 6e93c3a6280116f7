from pier.boat import drift, key, row


def main():
    print(row(), drift())
    print(sorted(["b", "a"], key=key))


if __name__ == "__main__":
    main()
