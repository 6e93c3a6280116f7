# using: new-web==1.10
import old


def f(url):
    old.put(url, None)  # not converted: new takes None since 2.0
