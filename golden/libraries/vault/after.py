"""Everything that a program may do with members of values, and with members of these."""

import asyncio

import avault
import vault


async def labelled(name):
    async with avault.Store() as store:
        async with store.fetch(name) as paper:
            paper.remarks.put("By", "me")
            print(paper.tags.need("kind"), paper.remarks.find("by"), paper.stamps["owner"].value.lower())
            paper.remarks.drop("by")
            if "kind" in paper.tags.names() and "by" not in paper.remarks.names():
                labels = paper.tags
                print(labels.count, labels.pairs == {}, labels.pairs != {}, paper.remarks.pairs == {})
            print("<paper " + str(paper.code) + ">", f"{'<paper ' + str(paper.code) + '>'}!", "<paper " + str(paper.code) + ">")


async def decoded(name):
    async with avault.Store() as store:
        async with store.fetch(name) as paper:
            # It says something else.

            if not paper.code < 400:
                return paper.code
            text = await paper.text(encoding="utf-8", errors="replace")
    return text


async def as_it_says(name):
    async with avault.Store() as store:
        async with store.fetch(name) as paper:
            await paper.warm()
            return await paper.text(errors="replace")


async def opened(names, key):
    async with avault.Store(attempts=2, mark="m" + key, key=key) as store:
        # for the secret ones
        for name in names:
            async with store.fetch(name) as sheet:
                print(sheet.remarks.find("by"))


async def opened_by_hand(name):
    async with avault.Store(mark="hand") as store:
        async with store.fetch(name) as sheet:
            print(sheet.remarks.need("by"), store.tries)
        async with store.fetch("again"):
            pass


async def entered(name):
    async with avault.Store() as store:
        async with store.fetch(name) as paper:
            async with paper as entered:
                print(entered.code)


async def read(name):
    async with avault.Store() as store:
        async with store.fetch(name) as sheet:
            async for line in sheet.raw_lines():
                line = line.rstrip(b"\r\n")
                print(line)
        async with store.fetch(name) as sheet:
            async for _ in sheet.raw_lines():
                print("a line")
        async with store.fetch(name) as paper:
            print([line.rstrip(b"\r\n").decode() async for line in paper.raw_lines()])
            print({line: len(line) async for line_2 in paper.raw_lines() for line in [line_2.rstrip(b"\r\n")] if line})
            print(sum([1 async for line in paper.raw_lines()]))


async def secret(name):
    async with avault.Store() as store:
        try:
            async with store.fetch(name):
                pass
        except avault.StoreError as error:
            if error is not None and not False:
                print(error.code)
            paper = error
            return paper.code


async def bound_within(name):
    async with avault.Store() as store:
        async with store.fetch(name) as paper:
            if paper.code == 200:
                print(paper.tags.need("name"))
        async with store.fetch("missing") as other:
            if not other.code < 400:
                print(other.code)
        async with store.fetch(name) as sheet:
            print((kind := sheet.tags.need("kind")), kind)


async def both(name, other):
    async with avault.Store() as store:
        async with store.fetch(name) as one:
            async with store.fetch(other) as two:
                print(one.code == two.code, dict(one.tags.pairs))
                return {**dict(two.tags.pairs), "more": 1}


async def one_of(name):
    paper, count = vault.fetch(name), 1
    return paper.status, count


async def bound_twice(name):
    if (paper := vault.fetch(name)).status == 200:
        print(paper.status)
    if (paper := vault.fetch("missing")).status == 404:
        print(paper.status)


async def twice(name, other):
    paper = vault.fetch(name)
    paper.encoding = "utf-8"
    if other:
        paper.encoding = "latin-1"
    return paper.text


async def perhaps(name, other):
    paper = vault.fetch(name)
    if other:
        paper.encoding = "latin-1"
    return paper.text


async def asked_back(name):
    paper = vault.fetch(name)
    paper.encoding = "utf-8"
    return paper.encoding


async def too_late(name):
    with vault.Vault() as store:
        store.fetch(name)
        store.mark = "late"
        print(store.fetch(name).notes["by"])


async def several(name):
    return vault.fetch(name).labels["Link"]


async def all_names(name):
    return [label for label in vault.fetch(name).labels]


async def used(name):
    return vault.fetch(name).warm()


async def main():
    await labelled("a")
    print(await decoded("b"), await decoded("missing"), await as_it_says("c"))
    await opened(["d", "secret"], "k")
    await opened_by_hand("e")
    await entered("f")
    await read("g")
    print(await secret("secret"))
    await bound_within("h")
    print(await both("l", "missing"), await one_of("m"))
    await bound_twice("l")
    print(await twice("i", True), await perhaps("j", False), await asked_back("k"))


asyncio.run(main())
