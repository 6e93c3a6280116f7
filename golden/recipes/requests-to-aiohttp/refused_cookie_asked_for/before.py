"""A cookie that may be there."""
import requests


async def token(url, name, password):
    response = requests.post(url, data={"user": "me", "age": 3}, timeout=10)
    return response.cookies.get("token")
