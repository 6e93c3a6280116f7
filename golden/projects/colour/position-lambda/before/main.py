from sensor import read


def hottest(channels):
    return max(channels, key=lambda channel: read(channel))


if __name__ == "__main__":
    print(hottest([1, 3, 2]))
