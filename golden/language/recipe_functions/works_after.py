import new


def f(x, y, form):
    new.get(x, limit=3, flag=True)
    new.get(x, limit=3, flag=True)
    new.get(x, query=y, limit=4, flag=True)
    new.get(x, headers={"A": "b", "User": new.user("me", y)}, query=y, limit=3, flag=True)
    new.get(x, headers={**y, "User": new.user("me", y)}, limit=3, flag=True)
    new.get(x, headers={"User": new.user("me", y)}, limit=3, flag=True)
    new.get(x, limit=x(), headers=y(), flag=True)
    new.post(x)
    new.post(x, query=y)
    form_2 = new.Form()
    form_2.add(y())
    new.post(x, query=form, data=form_2)
    new.say("a", new.text(x) + "!")
