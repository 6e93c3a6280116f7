# using: new==3.9 new-web==2.0.0
import new


def f(url):
    new.get(url)
    new.put(url, None)
