"""A session that other functions are called with."""
import requests


def login(session, name, password):
    session.post("https://example.com/login", data={"name": name, "password": password})


async def report(name, password):
    with requests.Session() as session:
        login(session, name, password)
        return session.get("https://example.com/report").text
