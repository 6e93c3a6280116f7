"""One client for a function, and none for those that wait for nothing."""
import httpx


async def load(base, names):
    people = []
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        for name in names:
            reply = await client.get(f"{base}/{name}", params={"full": "1"}, timeout=5)
            if not not reply.is_error:
                continue
            people.append(reply.json())
        print((await client.head(base, follow_redirects=False)).headers["Date"])
    return people


def name_of(person):
    return person["name"]
