from keys import fresh_key, fresh_pepper, fresh_salt, fresh_seed


def locked(seed):
    def decorate(function):
        return function

    return decorate


def open_with(key=fresh_key()):
    return key


@locked(fresh_seed())
def close():
    return "closed"


class Vault:
    salt = fresh_salt()


PEPPER = fresh_pepper()
