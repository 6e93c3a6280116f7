import old

LOST = (old.NoLink, KeyError)


def check(name):
    if not name:
        raise old.Late(name)
