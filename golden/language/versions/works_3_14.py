# using: new==3.14 other==0.1
import old


def f(url):
    old.get(url)
