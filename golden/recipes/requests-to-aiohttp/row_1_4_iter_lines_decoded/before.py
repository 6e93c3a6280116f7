"""1.4: iter_lines that decodes, and with a delimiter of its own."""
import requests


async def decoded(url):
    response = requests.get(url, stream=True)
    for line in response.iter_lines(decode_unicode=True):
        print(line)


async def delimited(url):
    response = requests.get(url, stream=True)
    for line in response.iter_lines(delimiter=b";"):
        print(line)
