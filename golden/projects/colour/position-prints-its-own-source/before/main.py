from probe import depth


def log():
    print(f"{depth()=}", f"{depth() = !s}", f"{depth()=:>6}")


if __name__ == "__main__":
    log()
