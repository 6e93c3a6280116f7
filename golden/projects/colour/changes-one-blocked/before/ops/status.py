from ops.net import ping, trace


def alive(hosts):
    return [host for host in hosts if ping(host)]


def routes(hosts):
    return {host: trace(host) for host in hosts}
