"""1.2: files: a form, field by field; requests takes a file's own name, bytes the field's."""
import aiohttp


async def upload(url, path):
    with open(path, "rb") as file:
        async with aiohttp.ClientSession() as session:
            form = aiohttp.FormData(quote_fields=False)
            form.add_field("report", file, filename="report.csv", content_type="text/csv")
            async with session.post(url, data=form) as response:
                response.raise_for_status()
            form = aiohttp.FormData(quote_fields=False)
            form.add_field("kind", "log")
            form.add_field("log", b"text", filename="log")
            async with session.post(url, data=form) as response:
                response.raise_for_status()
