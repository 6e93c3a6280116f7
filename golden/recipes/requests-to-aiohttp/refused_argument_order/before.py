"""A request behind another argument that has an effect."""
import requests


async def log_page(log, url):
    log.write(log.next_number(), requests.get(url, timeout=10).text)
