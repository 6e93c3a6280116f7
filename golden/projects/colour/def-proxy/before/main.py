from app.clients import Client, Proxy


def main():
    proxy = Proxy(Client())
    print(proxy.fetch_page())


if __name__ == "__main__":
    main()
