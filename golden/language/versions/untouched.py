# using: new==1.0
import new


def f(url):
    new.get(url)
