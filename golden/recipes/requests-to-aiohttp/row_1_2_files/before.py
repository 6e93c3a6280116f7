"""1.2: files: a form, field by field; requests takes a file's own name, bytes the field's."""
import requests


async def upload(url, path):
    with open(path, "rb") as file:
        requests.post(url, files={"report": ("report.csv", file, "text/csv")}).raise_for_status()
        requests.post(url, data={"kind": "log"}, files={"log": b"text"}).raise_for_status()
