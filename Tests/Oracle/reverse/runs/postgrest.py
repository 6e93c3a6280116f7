"""Queries by postgrest's async half to a server that httpx plays."""

import asyncio

import httpx
from postgrest import APIError, AsyncPostgrestClient

failures = iter([503, 503])


async def answer(request):
    if request.url.path.endswith("/flaky") and (status := next(failures, None)):
        return httpx.Response(status, json={"message": "later"})
    if request.url.path.endswith("/missing"):
        return httpx.Response(404, json={"message": "none", "code": "1", "hint": None, "details": None})
    body = [{"method": request.method, "query": str(request.url.query), "body": request.content.decode()}]
    if "object" in request.headers.get("accept", ""):
        return httpx.Response(200, json=body[0])
    return httpx.Response(200, json=body)


async def main():
    asyncio.get_running_loop().slow_callback_duration = 60
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://test") as http:
        async with AsyncPostgrestClient("http://test", http_client=http) as client:
            print((await client.table("cities").select("*").eq("id", 1).execute()).data)
            print((await client.table("cities").insert({"name": "Ulm"}).execute()).data)
            print((await client.table("cities").select("name").single().execute()).data)
            print((await client.table("cities").select("name").maybe_single().execute()).data)
            print((await client.rpc("grow", {"by": 2}).execute()).data)
            print((await client.table("flaky").select("*").execute()).data)
            try:
                await client.table("missing").delete().eq("id", 1).execute()
            except APIError as error:
                print(error.message, error.code)


asyncio.run(main())
