from feed.kinds import Doubled, Feed, Fixed


def main():
    for feed in (Feed(), Doubled(), Fixed()):
        for item in feed.items():
            print(item)


if __name__ == "__main__":
    main()
