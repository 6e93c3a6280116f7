"""All that a session can be asked to do."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def tour():
    with requests.session() as s:
        s.headers.update({"Accept": "application/json", "X-Tour": "1"})
        s.headers["X-Day"] = "Monday"
        print(s.get(f"{SERVER}/echo", params={"q": "1"}).json()["headers"])
        print(s.head(f"{SERVER}/people/1").status_code)
        print(s.options(f"{SERVER}/echo").json()["method"])
        created = s.post(f"{SERVER}/people", json={"name": "Alan"})
        number = created.json()["id"]
        changed = s.put(f"{SERVER}/people/1", json={"name": "Ada L."}, headers={"X-Day": "Tuesday"})
        print(number, changed.json())
        print(s.patch(f"{SERVER}/people/2", json={"active": False}).json()["active"])
        print(s.delete(f"{SERVER}/people/3").status_code)
        print(s.request("POST", f"{SERVER}/echo", data={"a": "b"}).json()["body"])


asyncio.run(tour())
