import time


def results(hosts):
    for host in hosts:
        time.sleep(0.01)
        yield host.endswith(".org")


def sizes(hosts):
    for host in hosts:
        time.sleep(0.01)
        yield len(host)
