from checks.results import results, sizes


def is_any_good(hosts):
    return any(results(hosts))


def named(hosts):
    return dict(zip(hosts, sizes(hosts)))
