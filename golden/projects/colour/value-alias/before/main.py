import horn


class Ship:
    signal = staticmethod(horn.blow)


if __name__ == "__main__":
    print(horn.honk(), Ship.signal())
