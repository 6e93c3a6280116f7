"""A function that makes sessions for others."""
import requests


async def open_session(token: str):
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    return session


async def me(token: str):
    session = await open_session(token)
    return session.get("https://example.com/me").json()
