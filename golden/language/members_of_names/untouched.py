import old

GOOD = old.codes.ok


def elsewhere(reply, name):
    if name:
        return getattr(old.codes, name)
    return reply.code == old.codes.ok or old.codes.other or old.codes["x"]
