"""1.2: auth: a pair, or HTTPBasicAuth: the header that requests would send, in Latin-1."""
import aiohttp


async def load(url, user, password):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers={"Authorization": aiohttp.encode_basic_auth(user, password, encoding="latin1")}) as response:
            response.raise_for_status()
        async with session.get(url, headers={"Authorization": aiohttp.encode_basic_auth("me", password, encoding="latin1")}) as response:
            response.raise_for_status()
        async with session.get(url, headers={"Accept": "text/plain", "Authorization": aiohttp.encode_basic_auth("me", "secret", encoding="latin1")}) as response:
            response.raise_for_status()
