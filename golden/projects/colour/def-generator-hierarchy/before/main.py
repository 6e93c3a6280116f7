from feed.kinds import Feed, Fixed


def main():
    for feed in (Feed(), Fixed(["a"])):
        for item in feed.items():
            print(item)


if __name__ == "__main__":
    main()
