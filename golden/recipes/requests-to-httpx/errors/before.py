"""Errors: the response comes with them."""
import requests
from requests.exceptions import ConnectionError, HTTPError


async def load(url):
    try:
        reply = requests.get(url, timeout=3)
        reply.raise_for_status()
        return reply.text
    except HTTPError as error:
        return error.response.status_code
    except requests.Timeout:
        return "slow"
    except ConnectionError:
        return "away"
    except requests.RequestException as error:
        print(error)
