"""A bank's API with a client certificate."""
import requests


async def balance(account):
    response = requests.get(
        f"https://bank.example.com/accounts/{account}",
        cert=("/etc/bank/client.pem", "/etc/bank/client.key"),
        timeout=30,
    )
    response.raise_for_status()
    return response.json()["balance"]
