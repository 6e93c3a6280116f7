"""A made-up library that fetches papers from a vault: the one that blocks. What a paper says depends on its name alone."""


class Labels:
    """Whatever a paper has beside its text, whether it is asked for in capital letters or small ones."""

    def __init__(self, pairs):
        self._pairs = {name.lower(): value for name, value in pairs.items()}

    def get(self, name, default=None):
        return self._pairs.get(name.lower(), default)

    def __getitem__(self, name):
        return self._pairs[name.lower()]

    def __setitem__(self, name, value):
        self._pairs[name.lower()] = value

    def __delitem__(self, name):
        del self._pairs[name.lower()]

    def __contains__(self, name):
        return name.lower() in self._pairs

    def keys(self):
        return self._pairs.keys()

    def __len__(self):
        return len(self._pairs)

    def __eq__(self, other):
        return self._pairs == other


class Seals:
    def __init__(self, pairs):
        self._pairs = pairs

    def __getitem__(self, name):
        return self._pairs[name]


class Paper:
    def __init__(self, name, mark=""):
        self.status = 404 if "missing" in name else 200
        self.encoding = "ascii"
        self.labels = Labels({"Kind": "made-up", "Name": name})
        self.notes = Labels({"by": mark} if mark else {})
        self.seals = Seals({"owner": name.upper()})
        self._bytes = f"{name}: gr\u00fcn\nend\n".encode()

    @property
    def text(self):
        return self._bytes.decode(self.encoding, "replace")

    def lines(self):
        return iter(self._bytes.splitlines())

    def warm(self):
        print("warm")

    def close(self):
        pass

    def __str__(self):
        return f"<paper {self.status}>"

    def __bool__(self):
        return self.status < 400

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


class VaultError(Exception):
    def __init__(self, paper):
        super().__init__("refused")
        self.paper = paper


class Vault:
    def __init__(self, tries=1):
        self.tries = tries
        self.mark = ""
        self.key = None

    def fetch(self, name):
        print("fetch", name, self.tries, self.mark, self.key)
        if "secret" in name and self.key is None:
            raise VaultError(Paper("missing"))
        return Paper(name, self.mark)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


def fetch(name):
    return Vault().fetch(name)
