from app.sizes import size


def main(names):
    return sorted(names, key=lambda name: size(name))


if __name__ == "__main__":
    print(main(["abc", "d"]))
