from app.poller import Poller


def main():
    print(Poller().state)


if __name__ == "__main__":
    main()
