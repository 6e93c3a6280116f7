from t import pick, process


def main():
    print(process([1, 2], "careful"), process([1, 2], "x"), pick("a")(), pick("z")())
    f = pick("a")
    print(f())


if __name__ == "__main__":
    main()
