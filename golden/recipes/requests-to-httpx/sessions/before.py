"""A session is a client."""
import requests


async def login(url, name: str, password: str):
    with requests.Session() as session:
        session.headers["X-Client"] = "tour"
        session.post(f"{url}/login", data={"name": name, "password": password})
        reply = session.get(f"{url}/account")
        if reply:
            return reply.json(), reply.url, session.cookies.get("id")


async def closed(url):
    session = requests.Session()
    text = session.get(url).text
    session.close()
    return text
