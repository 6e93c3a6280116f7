"""Everything that a program may do with replies, clients and errors of a library."""

import asyncio

import depot

HOST = "https://depot.example"


async def describe(path):
    reply = depot.get(HOST + path, timeout=5)
    if not reply:
        return f"{path}: {reply.status}"
    # Only what was found has a body.
    text = reply.text
    return f"{path}: {len(text)} characters, {reply.headers['Kind']}"


async def first_field(path, name):
    return depot.get(HOST + path, {"field": name}, retries=3).json()["fields"]["field"]


async def follow(path):
    """One reply says where the next one is."""
    found = depot.get(depot.get(HOST + path).json()["url"] + "/next")
    print(found.status)
    depot.put(HOST + "/seen", path)


async def compare(left, right):
    one = depot.get(left)
    other = depot.get(right, redirect=False)  # as it is
    same = one.data == other.data
    print("same" if same else "different", one.ok and other.ok)
    print("done")


async def collect(paths):
    found = []
    for path in paths:
        reply = depot.get(HOST + path, headers={"Accept": "made-up"})
        if reply.status == 404:
            print("skipped", path)
            continue
        for line in reply:
            if b"stop" in line:
                break
        else:
            found.append(reply.json()["url"])
        sizes = [len(chunk) for chunk in reply.stream(16) if chunk]
        print(sum(sizes))
    return found


async def careful(path, timeout):
    try:
        reply = depot.get(HOST + path, timeout=timeout)
        reply.check()
        return reply.json()
    except depot.DepotTimeout:
        print("too late")
    except depot.BadStatus as error:
        print("bad status", error.status)
    except (depot.DepotError, ValueError) as error:
        print(f"failed: {error}")
    finally:
        print("tried", path)
    return None


async def with_client(paths):
    with depot.Client(retries=2) as client:
        client.headers["Accept"] = "text/plain"
        for path in paths:
            reply: depot.Reply = client.get(HOST + path)
            print(path, reply.status, isinstance(reply, depot.Reply))
        with client.request("PUT", HOST + "/log", {"count": len(paths)}) as logged:
            print(logged.json()["fields"])
        print(depot.get(HOST + "/again").status)


async def by_hand():
    client = depot.Client()
    reply = client.get(HOST + "/by-hand")
    print(reply is not None, bool(reply))
    client.close()
    return "closed"


async def decide(path):
    if depot.ping(HOST + path) and depot.get(HOST + path).ok:
        return "there"
    elif depot.ping(HOST):
        return "elsewhere"
    return "nowhere"


async def decide_at_once(path):
    if depot.get(HOST + path).ok:
        return "there"
    answer = "nowhere"
    while not depot.ping(HOST):
        answer = "offline"
    return answer


async def together(paths):
    async def one(path):
        reply = depot.get(HOST + path)
        return reply.status

    return await asyncio.gather(*[one(path) for path in paths])


async def all_at_once(paths):
    return [depot.get(HOST + path).status for path in paths]


async def whole(path):
    reply = depot.get(HOST + path)
    return reply


def blocking(path):
    return depot.get(HOST + path).status


class Watch:
    def __init__(self, path):
        self.path = path

    async def look(self, times):
        for turn in range(times):
            print(turn, depot.get(HOST + self.path).text.count("\n"))


async def main():
    print(await describe("/a"), await describe("/missing"))
    print(await first_field("/b", "name"))
    await follow("/c")
    await compare(HOST + "/d", HOST + "/d")
    print(await collect(["/e", "/missing", "/stop"]))
    for path, timeout in [("/f", 3), ("/slow", 0.5), ("/missing", 1), ("/broken", 1)]:
        print(await careful(path, timeout))
    await with_client(["/g", "/h"])
    print(await by_hand())
    print(await decide_at_once("/i"), await decide_at_once("/missing"))
    print(await together(["/j", "/missing"]))
    print(await all_at_once(["/k"]), (await whole("/l")).status, blocking("/m"), await decide("/n"))
    await Watch("/o").look(2)


asyncio.run(main())
