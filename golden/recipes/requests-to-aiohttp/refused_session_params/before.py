"""A key that every request of the session gets."""
import requests


async def weather(city: str, key: str):
    with requests.Session() as session:
        session.params = {"appid": key, "units": "metric"}
        response = session.get("https://weather.example.com", params={"q": city})
        return response.json()["main"]
