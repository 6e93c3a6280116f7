import asyncio

from office import open_site

asyncio.run(open_site())
