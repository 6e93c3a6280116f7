"""Health checks that keep whole responses for a report."""
import requests

SERVICES = ["https://a.example.com", "https://b.example.com"]


async def check_all():
    results = {}
    for url in SERVICES:
        response = requests.get(url, timeout=5)
        results[url] = response
    for url, response in results.items():
        print(url, response.status_code)
