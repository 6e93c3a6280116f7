import asyncio

# @asyncio.coroutine
TEXT = """
@asyncio.coroutine
def main():
    yield from asyncio.sleep(0)
"""
