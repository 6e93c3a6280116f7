from trail.hike import climb, rest


def main():
    print(climb(800) + rest(10))


if __name__ == "__main__":
    main()
