"""Everything that a program may do with replies, clients and errors of a library."""

import asyncio

import adepot
import depot

HOST = "https://depot.example"


async def describe(path):
    async with adepot.Client() as client:
        async with client.send("GET", HOST + path, timeout=adepot.Timeout(total=5), follow=True) as reply:
            if not reply.ok:
                return f"{path}: {reply.code}"
            # Only what was found has a body.
            text = await reply.text("utf-8")
            return f"{path}: {len(text)} characters, {reply.headers['Kind']}"


async def first_field(path, name):
    async with adepot.Client() as client:
        async with client.send("GET", HOST + path, query={"field": name}, follow=True) as answer:
            return (await answer.json(strict=False))["fields"]["field"]


async def follow(path):
    """One reply says where the next one is."""
    async with adepot.Client() as client:
        async with client.send("GET", HOST + path, follow=True) as answer:
            async with client.send("GET", (await answer.json(strict=False))["url"] + "/next", follow=True) as found:
                print(found.code)
        async with client.send("PUT", HOST + "/seen", query={"body": path}, follow=True):
            pass


async def compare(left, right):
    async with adepot.Client() as client:
        async with client.send("GET", left, follow=True) as one:
            async with client.send("GET", right, follow=False) as other:  # as it is
                same = await one.body() == await other.body()
                print("same" if same else "different", one.ok and other.ok)
    print("done")


async def collect(paths):
    found = []
    async with adepot.Client() as client:
        for path in paths:
            async with client.send("GET", HOST + path, follow=True, headers={"Accept": "made-up"}) as reply:
                if reply.code == 404:
                    print("skipped", path)
                    continue
                async for line in reply.lines():
                    if b"stop" in line:
                        break
                else:
                    found.append((await reply.json(strict=False))["url"])
                sizes = [len(chunk) async for chunk in reply.chunks(16) if chunk]
            print(sum(sizes))
    return found


async def careful(path, timeout):
    async with adepot.Client() as client:
        try:
            async with client.send("GET", HOST + path, timeout=adepot.Timeout(total=timeout), follow=True) as reply:
                reply.check()
                return await reply.json(strict=False)
        except adepot.Expired:
            print("too late")
        except adepot.BadCode as error:
            print("bad status", error.code)
        except (adepot.AdepotError, asyncio.TimeoutError, ValueError) as error:
            print(f"failed: {error}")
        finally:
            print("tried", path)
    return None


async def with_client(paths):
    async with adepot.Client(attempts=2) as client:
        client.headers["Accept"] = "text/plain"
        for path in paths:
            async with client.send("GET", HOST + path, follow=True) as reply:
                print(path, reply.code, isinstance(reply, adepot.Answer))
        async with client.send("PUT", HOST + "/log", query={"count": len(paths)}, follow=True) as logged:
            print((await logged.json(strict=False))["fields"])
        async with adepot.Client() as client_2:
            async with client_2.send("GET", HOST + "/again", follow=True) as answer:
                print(answer.code)


async def by_hand():
    async with adepot.Client() as client:
        async with client.send("GET", HOST + "/by-hand", follow=True) as reply:
            print(reply is not None, bool(reply.ok))
        await client.close()
    return "closed"


async def decide(path):
    if depot.ping(HOST + path) and depot.get(HOST + path).ok:
        return "there"
    elif depot.ping(HOST):
        return "elsewhere"
    return "nowhere"


async def decide_at_once(path):
    async with adepot.Client() as client:
        async with client.send("GET", HOST + path, follow=True) as answer:
            if answer.ok:
                return "there"
        answer = "nowhere"
        while not await client.ping(HOST):
            answer = "offline"
    return answer


async def together(paths):
    async def one(path):
        async with adepot.Client() as client:
            async with client.send("GET", HOST + path, follow=True) as reply:
                return reply.code

    return await asyncio.gather(*[one(path) for path in paths])


async def all_at_once(paths):
    result = []
    async with adepot.Client() as client:
        for path in paths:
            async with client.send("GET", HOST + path, follow=True) as answer:
                result.append(answer.code)
    return result


async def whole(path):
    reply = depot.get(HOST + path)
    return reply


def blocking(path):
    return depot.get(HOST + path).status


class Watch:
    def __init__(self, path):
        self.path = path

    async def look(self, times):
        async with adepot.Client() as client:
            for turn in range(times):
                async with client.send("GET", HOST + self.path, follow=True) as answer:
                    print(turn, (await answer.text("utf-8")).count("\n"))


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
