"""1.4: iter_content that decodes."""
import requests


async def decoded(url):
    response = requests.get(url, stream=True)
    for text in response.iter_content(512, decode_unicode=True):
        print(text)
