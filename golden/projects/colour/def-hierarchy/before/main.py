from feeds.kinds import Cached, Empty, News


def show(feed):
    print(feed.title(), feed.fetch())


def main():
    for feed in [News("local"), Cached("world"), Empty("none")]:
        show(feed)
        show(feed)


if __name__ == "__main__":
    main()
