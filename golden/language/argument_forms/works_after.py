import new

LIMIT = 2.5


def f(url, x, seconds: float):
    new.get(url)
    new.get(url, limit=new.Limit(total=None))
    new.get(url, limit=new.Limit(connect=3, read=x))
    new.get(url, limit=new.Limit(connect=3, read=x))
    new.get(url, limit=new.Limit(connect=5, read=5))
    new.get(url, limit=new.Limit(connect=LIMIT, read=LIMIT))
    new.get(url, limit=new.Limit(connect=seconds, read=seconds))
    new.get(url, limit=new.Limit(total=x))
    new.get(url, login=new.basic("me", x))
    new.get(url, login=new.basic("me", x))
