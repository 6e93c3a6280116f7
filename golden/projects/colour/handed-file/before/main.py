from naps import nap


class Tee:
    def __init__(self):
        self.kept = []

    def write(self, text):
        nap()
        self.kept.append(text)


if __name__ == "__main__":
    tee = Tee()
    tee.write("a")
    print("b", file=tee)
    print(tee.kept)
