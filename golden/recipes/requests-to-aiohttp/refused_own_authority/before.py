"""A host within the company, with a certificate of its own."""
import requests

BUNDLE = "/etc/ssl/company.pem"


async def build(job):
    url = f"https://ci.company.example/job/{job}/build"
    return requests.post(url, verify=BUNDLE, timeout=10).status_code
