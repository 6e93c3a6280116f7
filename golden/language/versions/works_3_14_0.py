# using: new==3.14.0 other==0.1
import old


def f(url):
    old.get(url)
