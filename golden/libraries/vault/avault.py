"""A made-up library that fetches papers from a vault: the one for asyncio. Nothing is as it was in the other."""

import asyncio


class Tags:
    def __init__(self, pairs):
        self.pairs = {name.lower(): value for name, value in pairs.items()}

    @property
    def count(self):
        return len(self.pairs)

    def names(self):
        return [name.title() for name in self.pairs] + list(self.pairs)

    def find(self, name, default=None):
        return self.pairs.get(name.lower(), default)

    def need(self, name):
        return self.pairs[name.lower()]

    def put(self, name, value):
        self.pairs[name.lower()] = value

    def drop(self, name):
        del self.pairs[name.lower()]


class Stamp:
    def __init__(self, value):
        self.value = value


class Stamps:
    def __init__(self, pairs):
        self._pairs = pairs

    def __getitem__(self, name):
        return Stamp(self._pairs[name])


class Sheet:
    def __init__(self, name, mark):
        self.code = 404 if "missing" in name else 200
        self.tags = Tags({"Kind": "made-up", "Name": name})
        self.remarks = Tags({"by": mark} if mark else {})
        self.stamps = Stamps({"owner": name.upper()})
        self._bytes = f"{name}: gr\u00fcn\nend\n".encode()
        self.is_open = True

    async def text(self, encoding="ascii", errors="strict"):
        await asyncio.sleep(0)
        assert self.is_open, "read after it was closed"
        return self._bytes.decode(encoding, errors)

    async def raw_lines(self):
        for line in self._bytes.splitlines(keepends=True):
            await asyncio.sleep(0)
            yield line

    async def warm(self):
        print("warm")

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        self.is_open = False

    def __bool__(self):
        raise TypeError("a sheet is neither true nor false")

    def __eq__(self, other):
        raise TypeError("sheets are not compared")


class StoreError(Exception):
    def __init__(self, code):
        super().__init__("refused")
        self.code = code


class _Fetching:
    def __init__(self, store, name):
        self._store = store
        self._name = name

    async def __aenter__(self):
        store = self._store
        assert store.is_open, "the store is not open"
        await asyncio.sleep(0)
        print("fetch", self._name, store.tries, store.mark, store.key)
        if "secret" in self._name and store.key is None:
            raise StoreError(404)
        self._sheet = Sheet(self._name, store.mark)
        return self._sheet

    async def __aexit__(self, *details):
        self._sheet.is_open = False


class Store:
    def __init__(self, attempts=1, mark="", key=None):
        self.tries = attempts
        self.mark = mark
        self.key = key
        self.is_open = False

    def fetch(self, name):
        return _Fetching(self, name)

    async def __aenter__(self):
        self.is_open = True
        return self

    async def __aexit__(self, *details):
        self.is_open = False
