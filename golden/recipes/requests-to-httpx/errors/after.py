"""Errors: the response comes with them."""
import httpx


async def load(url):
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        try:
            reply = await client.get(url, timeout=3)
            reply.raise_for_status()
            return reply.text
        except httpx.HTTPStatusError as error:
            return error.response.status_code
        except httpx.TimeoutException:
            return "slow"
        except (httpx.NetworkError, httpx.RemoteProtocolError, httpx.ConnectTimeout):
            return "away"
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            print(error)
