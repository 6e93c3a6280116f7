"""Everything that a program may do with members of values, and with members of these."""

import asyncio
from typing import Optional

import vault


async def labelled(name):
    paper = vault.fetch(name)
    paper.notes["By"] = "me"
    print(paper.labels["kind"], paper.notes.get("by"), paper.seals["owner"].lower())
    del paper.notes["by"]
    if "kind" in paper.labels and "by" not in paper.notes:
        labels = paper.labels
        print(len(labels), labels == {}, labels != {}, paper.notes == {})
    print(paper, f"{paper}!", str(paper))


async def decoded(name):
    paper = vault.fetch(name)
    # It says something else.
    paper.encoding = "utf-8"

    if not paper:
        return paper.status
    text = paper.text
    paper.close()
    return text


async def as_it_says(name):
    paper: Optional[vault.Paper] = vault.fetch(name)
    paper.warm()
    try:
        return paper.text
    finally:
        paper.close()


async def opened(names, key):
    with vault.Vault(2) as store:
        store.mark = "m" + key
        store.key = key  # for the secret ones
        for name in names:
            print(store.fetch(name).notes.get("by"))
        store.close()


async def opened_by_hand(name):
    store = vault.Vault()
    store.mark = "hand"
    print(store.fetch(name).notes["by"], store.tries)
    store.fetch("again").close()
    store.close()


async def entered(name):
    paper = vault.fetch(name)
    with paper as entered:
        print(entered.status)


async def read(name):
    for line in vault.fetch(name).lines():
        print(line)
    for _ in vault.fetch(name).lines():
        print("a line")
    paper = vault.fetch(name)
    print([line.decode() for line in paper.lines()])
    print({line: len(line) for line in paper.lines() if line})
    print(sum([1 for line in paper.lines()]))


async def secret(name):
    try:
        vault.fetch(name)
    except vault.VaultError as error:
        if error.paper is not None and not error.paper:
            print(error.paper.status)
        paper = error.paper
        return paper.status


async def bound_within(name):
    if (paper := vault.fetch(name)).status == 200:
        print(paper.labels["name"])
    if not (other := vault.fetch("missing")):
        print(other.status)
    print((kind := vault.fetch(name).labels["kind"]), kind)


async def both(name, other):
    one, two = vault.fetch(name), vault.fetch(other)
    print(one.status == two.status, dict(one.labels))
    return {**two.labels, "more": 1}


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
