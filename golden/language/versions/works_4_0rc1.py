# using: new==4.0rc1 other==0.1
import old


def f(url):
    old.get(url)
