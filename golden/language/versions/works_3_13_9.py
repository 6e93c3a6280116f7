# using: new==3.13.9 new-web==2.0.0
import old


def f(url):
    old.get(url)
    old.put(url, None)
