import checks


def any_up(hosts):
    return any(checks.is_up(host) for host in hosts)


def first_known(hosts):
    return next((host for host in hosts if checks.is_known(host)), None)


def ages(hosts):
    return (checks.age(host) for host in hosts)


if __name__ == "__main__":
    print(any_up(["a.up"]), list(ages(["c"])))
    print(first_known(["b"]))
