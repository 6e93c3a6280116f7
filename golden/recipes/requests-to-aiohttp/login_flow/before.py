"""Log in, look, log out: a session keeps the cookie."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def visit(user, password):
    with requests.Session() as session:
        session.headers.update({"X-Client": "tour/1.0"})
        entry = session.post(f"{SERVER}/login", data={"user": user, "password": password})
        if not entry.ok:
            print("refused:", entry.json()["error"])
            return None
        account = session.get(f"{SERVER}/account").json()
        left = session.post(f"{SERVER}/logout")
        print("afterwards:", left.status_code, left.json())
        return account["user"]


async def main():
    print(await visit("ada", "secret"))
    print(await visit("eve", "guess"))


asyncio.run(main())
