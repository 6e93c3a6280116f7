from naps import nap


class Other:
    def pull(self):
        nap()
        return "other"


if __name__ == "__main__":
    for name, value in Other.__dict__.items():
        if not name.startswith("__"):
            print(value(Other()))
