# using: new==3.14 other==0.1
import new


def f(url):
    new.fetch(url)
