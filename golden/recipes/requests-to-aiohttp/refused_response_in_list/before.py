"""Pages that are fetched first and parsed afterwards."""
import requests


async def titles(urls):
    pages = []
    for url in urls:
        page = requests.get(url)
        pages.append(page)
    return [page.text.split("<title>")[1] for page in pages]
