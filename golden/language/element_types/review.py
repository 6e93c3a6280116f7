import old

SHARED = {"a": "b"}


class Client:
    sizes: dict[str, bool]

    def get(self, url):
        old.get(url, self.sizes)  # to review: 'params' may hold what new does not take


def displays(url, text, **options):
    old.get(url, {"q": text})  # to review: 'params' may hold what new does not take
    old.get(url, {"q": True})  # to review: 'params' may hold what new does not take
    old.get(url, {"q": None})  # to review: 'params' may hold what new does not take
    old.get(url, {1: "a"})  # to review: 'params' may hold what new does not take
    old.get(url, {"q": ["a"]})  # to review: 'params' may hold what new does not take
    old.get(url, {**options})  # to review: 'params' may hold what new does not take
    old.get(url, [("a", 1)])  # to review: 'params' may hold what new does not take
    old.get(url, ("a", "b"))  # to review: 'params' may hold what new does not take


def variables(url, change, value):
    changed = {"q": "a"}
    change(changed)
    old.get(url, changed)  # to review: 'params' may hold what new does not take
    added = {"q": "a"}
    added["x"] = value
    old.get(url, added)  # to review: 'params' may hold what new does not take
    stored = {"q": "a"}
    url.params = stored
    old.get(url, stored)  # to review: 'params' may hold what new does not take
    bound = {"q": "a"}
    if value:
        bound = value
    old.get(url, bound)  # to review: 'params' may hold what new does not take
    change(SHARED)
    old.get(url, SHARED)  # to review: 'params' may hold what new does not take
