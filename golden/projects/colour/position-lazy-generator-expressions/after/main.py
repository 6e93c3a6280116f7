import asyncio

import checks


def any_up(hosts):
    return any(checks.is_up(host) for host in hosts)


def first_known(hosts):
    return next((host for host in hosts if checks.is_known(host)), None)


def ages(hosts):
    return (checks.age(host) for host in hosts)


async def loads(hosts):
    return [await checks.load(host) for host in hosts]


if __name__ == "__main__":
    print(any_up(["a.up"]), first_known(["b"]), list(ages(["c"])))
    print(asyncio.run(loads(["d"])))
