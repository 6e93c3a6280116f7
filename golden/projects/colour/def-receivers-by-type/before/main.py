from shop.clients import Both, Local, Remote


def quick(client: Local, key):
    return client.load(key)


def main():
    remote = Remote()
    both = Both(remote)
    print(remote.load(1), Local().load(2))
    print(both.first(3), both.second(4))
    print(quick(both.local, 5))


if __name__ == "__main__":
    main()
