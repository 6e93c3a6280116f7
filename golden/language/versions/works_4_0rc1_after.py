# using: new==4.0rc1 other==0.1
import new


def f(url):
    new.fetch(url)
