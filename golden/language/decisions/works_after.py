import new
import old


def f(x, y):
    new.get(x)
    new.get(x, limit=new.FOREVER)
    new.get(x, limit=new.Limit(3))
    new.get(x, limit=new.Limit(4.5), check=new.UNCHECKED)
    new.get(x, check=y)
    file = new.open(x)
    new.check(file)
    text = file
    file = new.open_as(x, y)
    new.check(file)
    text = file
    new.call({"c": 3, "a": 1, "b": 2})
    new.call({**x, "a": 1, "b": 2})
    new.say("a")
    new.tell(y)
    for x in y:
        old.log(x)  # found: it is said many times
    return text
