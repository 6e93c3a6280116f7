from naps import nap


class Rows:
    def __iter__(self):
        nap()
        yield "a"
        yield "b"


if __name__ == "__main__":
    kept = ["x"]
    kept += Rows()
    print(kept)
