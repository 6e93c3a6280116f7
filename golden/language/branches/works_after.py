import new


def f(url, limit):
    new.get(url, limit=new.Limit(total=None))
    new.get(url, limit=new.Limit(total=limit))
    new.get(url)  # note: without a limit new waits for a minute only
    new.get(url, limit=new.Limit(total=3))
    new.get(url, limit=new.Limit(total=3), verify=False)
    new.get(url, limit=new.Limit(total=3), verify=False)
    new.touch(url)
    new.put(url, form=new.Form({"a": limit}))
