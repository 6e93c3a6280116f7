from t import KEYS


def main():
    print(sorted(["bb", "a"], key=KEYS["len"]))
    print(KEYS["len"]("abc"))


if __name__ == "__main__":
    main()
