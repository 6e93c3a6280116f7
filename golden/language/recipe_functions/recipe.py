"""Functions of the recipe: what they decide is decided where they are called."""

import new
import old

from segue import MISSING, is_literal, is_missing, is_none, refuse, replaces, review


def keywords(*, params=MISSING, headers=MISSING, user=MISSING, limit=3, **others):
    if is_none(params):
        params = MISSING
    match user:
        case (name, password):
            headers = {**headers, "User": new.user(name, password)}
    if not is_missing(others):
        review("nobody knows these")
    return dict(query=params, headers=headers, limit=limit, **others)


def strict(*, params=MISSING, data=MISSING):
    if not is_missing(data):
        form = new.Form()
        form.add(data)
        data = form
    return {"query": params, "data": data}


def text(value):
    if is_none(value):
        refuse("it is nothing")
    if is_literal(value):
        return value
    return new.text(value)


@replaces(old.get)
def get(url, params=MISSING, **options):
    return new.get(url, **keywords(params=params, **options), flag=True)


@replaces(old.post)
def post(url, **options):
    return new.post(url, **strict(**options))


@replaces(old.say)
def say(a, b=MISSING):
    return new.say(text(a), text(value=b) + "!")
