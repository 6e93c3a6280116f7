from app.clients import Client


def main():
    print(Client().fetch_twice())


if __name__ == "__main__":
    main()
