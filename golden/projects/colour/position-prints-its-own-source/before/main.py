from probe import depth


def log():
    print(f"{depth()=}")


if __name__ == "__main__":
    log()
