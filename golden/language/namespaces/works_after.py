import new
import old


def f(url):
    reply = new.get(url)
    if reply.status == new.Status.OK:
        return True
    return reply.status in (new.Status.MISSING, new.Status.OK)


def alone(code):
    return code == old.codes.ok
