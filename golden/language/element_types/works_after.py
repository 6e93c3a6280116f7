import new

LIMITS = {"page": 1, "size": 20}
TIMEOUT = 10
NOTHING = None


class Client:
    timeout = 2.5

    def __init__(self, token: str):
        self.token = token
        self.sizes: dict[str, int] = {}

    def get(self, url):
        new.get(url, {"token": self.token})
        new.get(url, self.sizes)
        new.wait(self.timeout)


def displays(url, text: str):
    new.get(url, {"q": text, "n": 2, "x": 1.5})
    new.get(url, {"q": f"{url} or {text}", "n": str(url), "m": len(url)})
    new.get(url, [("q", "a"), ("q", text.strip())])
    new.get(url, {})
    new.get(url, [])
    new.get(url, None)
    new.get(url, dict(q="a", n=1))
    new.get(url, {**LIMITS, "q": text})
    new.get(url, LIMITS | {"q": text})
    new.get(url, LIMITS)


def variables(url):
    params = {"q": "a"}
    params["n"] = 1
    params.update({"m": 2})
    for page in range(3):
        params["page"] = page
        new.get(url, params)
    pairs = []
    pairs.append(("a", "b"))
    new.get(url, pairs)


def parameters(a: dict[str, str], b: "dict[str, int] | None", c: float, d=None):
    new.get("a", a)
    new.get("b", b)
    new.wait(c)
    new.wait(c * 2)
    new.wait(-c)
    new.wait(max(c, 1))
    new.wait(c if c else None)
    new.wait(TIMEOUT)
    new.size((1, 2))
