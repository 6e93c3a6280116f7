# using: new==3.14.0 other==0.1
import new


def f(url):
    new.fetch(url)
