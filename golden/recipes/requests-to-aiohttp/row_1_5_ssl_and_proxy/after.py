"""1.5: SSLError and ProxyError."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except aiohttp.ClientSSLError:
            return b"no trust"
        except (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError):
            return b"no way"
