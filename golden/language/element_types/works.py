import old

LIMITS = {"page": 1, "size": 20}
TIMEOUT = 10
NOTHING = None


class Client:
    timeout = 2.5

    def __init__(self, token: str):
        self.token = token
        self.sizes: dict[str, int] = {}

    def get(self, url):
        old.get(url, {"token": self.token})
        old.get(url, self.sizes)
        old.wait(self.timeout)


def displays(url, text: str):
    old.get(url, {"q": text, "n": 2, "x": 1.5})
    old.get(url, {"q": f"{url} or {text}", "n": str(url), "m": len(url)})
    old.get(url, [("q", "a"), ("q", text.strip())])
    old.get(url, {})
    old.get(url, [])
    old.get(url, None)
    old.get(url, dict(q="a", n=1))
    old.get(url, {**LIMITS, "q": text})
    old.get(url, LIMITS | {"q": text})
    old.get(url, LIMITS)


def variables(url):
    params = {"q": "a"}
    params["n"] = 1
    params.update({"m": 2})
    for page in range(3):
        params["page"] = page
        old.get(url, params)
    pairs = []
    pairs.append(("a", "b"))
    old.get(url, pairs)


def parameters(a: dict[str, str], b: "dict[str, int] | None", c: float, d=None):
    old.get("a", a)
    old.get("b", b)
    old.wait(c)
    old.wait(c * 2)
    old.wait(-c)
    old.wait(max(c, 1))
    old.wait(c if c else None)
    old.wait(TIMEOUT)
    old.size((1, 2))
