import old

SHARED = {"a": "b"}


class Client:
    sizes: dict[str, bool]

    def get(self, url):
        old.get(url, self.sizes)  # not converted: 'params' may hold what new does not take


def displays(url, text, **options):
    old.get(url, {"q": text})  # not converted: 'params' may hold what new does not take
    old.get(url, {"q": True})  # not converted: 'params' may hold what new does not take
    old.get(url, {"q": None})  # not converted: 'params' may hold what new does not take
    old.get(url, {1: "a"})  # not converted: 'params' may hold what new does not take
    old.get(url, {"q": ["a"]})  # not converted: 'params' may hold what new does not take
    old.get(url, {**options})  # not converted: 'params' may hold what new does not take
    old.get(url, [("a", 1)])  # not converted: 'params' may hold what new does not take
    old.get(url, ("a", "b"))  # not converted: 'params' may hold what new does not take


def variables(url, change, value):
    changed = {"q": "a"}
    change(changed)
    old.get(url, changed)  # not converted: 'params' may hold what new does not take
    added = {"q": "a"}
    added["x"] = value
    old.get(url, added)  # not converted: 'params' may hold what new does not take
    stored = {"q": "a"}
    url.params = stored
    old.get(url, stored)  # not converted: 'params' may hold what new does not take
    bound = {"q": "a"}
    if value:
        bound = value
    old.get(url, bound)  # not converted: 'params' may hold what new does not take
    change(SHARED)
    old.get(url, SHARED)  # not converted: 'params' may hold what new does not take
