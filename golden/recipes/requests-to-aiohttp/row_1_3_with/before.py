"""1.3: with Session() as s: the same methods, the cookies of the session."""
import requests


async def basket(shop, goods):
    with requests.Session() as s:
        for good in goods:
            s.post(f"{shop}/basket", json={"good": good}).raise_for_status()
        response = s.get(f"{shop}/basket")
        print(response.status_code)
        return response.json()
