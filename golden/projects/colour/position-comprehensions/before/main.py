import net


def main():
    print([net.resolve(host) for host in net.hosts()])
    print({net.resolve(host) for host in net.hosts()})
    print({host: net.resolve(host) for host in net.hosts() if net.resolve(host) > 1})
    print(sorted([host.upper() for host in net.hosts() for _ in range(net.resolve(host))]))


if __name__ == "__main__":
    main()
