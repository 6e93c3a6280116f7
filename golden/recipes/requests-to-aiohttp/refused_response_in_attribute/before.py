"""A scraper that remembers its last response."""
import requests


class Scraper:
    last = None

    async def visit(self, url):
        self.last = requests.get(url, headers={"User-Agent": "scraper/1.0"})
        return self.last.status_code

    async def again(self):
        return await self.visit(self.last.url)
