from ops.net import ping, trace


def alive(hosts):
    return [host for host in hosts if ping(host)]


async def routes(hosts):
    return {host: await trace(host) for host in hosts}
