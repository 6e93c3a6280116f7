"""Fetch papers without stopping the event loop.

>>> async def show(name):
...     paper = vault.fetch(name)
...     paper.encoding = "utf-8"
...     print(paper.labels["kind"], paper.text)
async def show(name):
    async with avault.Store() as store:
        async with store.fetch(name) as paper:
            print(paper.tags.need("kind"), await paper.text(encoding="utf-8", errors="replace"))
"""

import avault
import vault

from segue import MISSING, assigned, declares, is_literal, is_text, refuse, replaces, review, shared


@shared
async def store() -> avault.Store:
    async with avault.Store() as store:
        yield store


@replaces(vault.fetch)
async def fetch(store, name) -> avault.Sheet:
    async with store.fetch(name) as sheet:
        yield sheet


@replaces(vault.Vault)
async def open_vault(tries=MISSING, *, mark=assigned, key=assigned) -> avault.Store:
    async with avault.Store(attempts=tries, mark=mark, key=key) as store:
        yield store


@replaces(vault.Vault)
class Vault(avault.Store):
    tries = avault.Store.tries

    async def fetch(self, name) -> avault.Sheet:
        async with self.fetch(name) as sheet:
            yield sheet

    def close(self):
        pass

    verify = refuse("a store trusts everybody")


@replaces(vault.Paper)
class Paper(avault.Sheet):
    status = avault.Sheet.code
    labels = avault.Sheet.tags
    notes = avault.Sheet.remarks
    seals = avault.Sheet.stamps

    @property
    async def text(self, *, encoding=assigned) -> str:
        return await self.text(encoding=encoding, errors="replace")

    async def lines(self):
        async for line in self.raw_lines():
            yield line.rstrip(b"\r\n")

    async def warm(self) -> None:
        await self.warm()

    def close(self):
        pass

    async def __enter__(self):
        async with self as sheet:
            yield sheet

    def __bool__(self):
        return self.code < 400

    def __str__(self):
        return "<paper " + str(self.code) + ">"

    size = refuse("a sheet has none")


@replaces(vault.Labels)
class Labels(avault.Tags):
    get = avault.Tags.find

    def __getitem__(self, name):
        if not is_literal(name):
            review("a tag that comes several times gives the first")
        if is_text(name, "set-mark", "link"):
            refuse("it comes several times")
        return self.need(name)

    def __setitem__(self, name, value):
        self.put(name, value)

    def __delitem__(self, name):
        self.drop(name)

    def __contains__(self, name):
        return name in self.names()

    def __len__(self):
        return self.count

    def __eq__(self, other):
        return self.pairs == other

    __iter__ = refuse("some names come several times")

    def __dict__(self):
        return dict(self.pairs)


@replaces(vault.Seals)
class Seals(avault.Stamps):
    def __getitem__(self, name) -> str:
        return self[name].value


@replaces(vault.VaultError)
class VaultError(avault.StoreError):
    class paper(avault.StoreError):
        status = avault.StoreError.code

        def __bool__(self):
            return False

        text = refuse("it is gone when the exception comes")


@declares(vault.Paper)
class _Paper:
    labels: vault.Labels
    notes: vault.Labels
    seals: vault.Seals


@declares(vault.Vault)
class _Vault:
    def fetch(self, name) -> vault.Paper: ...


@declares(vault.fetch)
def _fetch(name) -> vault.Paper: ...
