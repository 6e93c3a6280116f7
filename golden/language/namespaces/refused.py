import old


def member(url):
    reply = old.get(url)  # not converted: line 6 of the same function cannot be: 'codes.teapot' has no rule
    return reply.code == old.codes.teapot  # not converted: 'codes.teapot' has no rule


def subscript(url, name):
    reply = old.get(url)  # not converted: line 11 of the same function cannot be: which member of 'old.codes' this is, is not written out
    return reply.code == old.codes[name]  # not converted: which member of 'old.codes' this is, is not written out


def asked(url, name):
    reply = old.get(url)  # not converted: line 16 of the same function cannot be: which member of 'old.codes' this is, is not written out
    return reply.code == getattr(old.codes, name)  # not converted: which member of 'old.codes' this is, is not written out
