"""A session is a client."""
import httpx


async def login(url, name: str, password: str):
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as session:
        session.headers["X-Client"] = "tour"
        await session.post(f"{url}/login", data={"name": name, "password": password})
        reply = await session.get(f"{url}/account")
        if not reply.is_error:
            return reply.json(), str(reply.url), session.cookies.get("id")


async def closed(url):
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as session:
        text = (await session.get(url)).text
    return text
