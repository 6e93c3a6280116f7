import asyncio

from app.hashing import digest


async def serve(text):
    return await asyncio.to_thread(digest, text)


async def serve_badly(text):
    return digest(text)
