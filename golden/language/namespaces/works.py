import old
from old import codes


def f(url):
    reply = old.get(url)
    if reply.code == old.codes.ok:
        return True
    return reply.code in (codes.missing, old.codes.ok)


def alone(code):
    return code == old.codes.ok
