"""A setting that is fetched when the module is imported."""
import requests

CONFIGURATION = requests.get("https://config.example.com/app.json").json()


async def option(name):
    return CONFIGURATION[name]
