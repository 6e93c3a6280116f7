from db.sessions import session, transaction


def query(name):
    with session(name) as opened:
        return len(opened)


def copy(source, target):
    with transaction(source) as one, transaction(target) as other:
        return one + other
