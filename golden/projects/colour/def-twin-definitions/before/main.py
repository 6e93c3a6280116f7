from term.keys import read_key


def main():
    keys = ["q", "a"]
    while (key := read_key(keys)) != "q":
        print(key)


if __name__ == "__main__":
    main()
