import new
import old


def f(x, loop):
    old.call(x)
    old.call(x, runner=new.runner(loop))
    old.call(key=x())
