"""Functions called by supabase_functions' async half at a server that httpx plays."""

import asyncio

import httpx
from supabase_functions import AsyncFunctionsClient
from supabase_functions.errors import FunctionsHttpError


async def answer(request):
    if request.url.path.endswith("/broken"):
        return httpx.Response(500, json={"error": "broken"})
    return httpx.Response(200, content=request.method.encode() + b" " + request.content)


async def main():
    asyncio.get_running_loop().slow_callback_duration = 60
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        client = AsyncFunctionsClient("http://test", {}, http_client=http)
        print(await client.invoke("hello", {"body": {"name": "Ada"}}))
        try:
            await client.invoke("broken")
        except FunctionsHttpError as error:
            print(error)


asyncio.run(main())
