import new
import old


def f(x, y, endless: old.Endless):
    new.wait()
    new.wait(limit=new.FOREVER)
    new.wait(limit=new.FOREVER)
    new.wait(limit=new.NOW)
    new.wait()
    new.wait(limit=new.Limit(connect=x, read=3))
    new.wait(limit=new.Limit(connect=x(), read=y()))
    new.wait(limit=new.Limit(connect=x, read=y))
    new.wait(limit=new.Limit(connect=4, read=x()))
    new.wait(limit=new.Limit())
    new.wait(limit=new.Limit())
    new.wait(limit=new.Limit(total=4.5))
    new.wait(limit=new.Limit(1, y))
    new.pair(left=x, right=[y])
    new.pair(left=x(), right=y.z)
    new.fields({"a": x, "b": y()})
    new.pairs([("a", x)])
    new.fields({})
