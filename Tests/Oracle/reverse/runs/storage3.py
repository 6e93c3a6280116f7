"""Files stored by storage3's async half at a server that httpx plays."""

import asyncio

import httpx
from storage3 import AsyncStorageClient
from storage3.exceptions import StorageApiError


async def answer(request):
    path = request.url.path
    if path.endswith("/missing"):
        return httpx.Response(404, json={"message": "none", "error": "Not found", "statusCode": 404})
    if request.method == "GET" and "/object/" in path:
        return httpx.Response(200, content=b"bytes of " + path.encode())
    if path.endswith("/bucket") and request.method == "GET":
        return httpx.Response(200, json=[])
    if "/object/list/" in path:
        return httpx.Response(200, json=[{"name": "a.txt"}])
    if "/object/sign/" in path:
        return httpx.Response(200, json={"signedURL": "/object/sign/x?token=y"})
    return httpx.Response(200, json={"Key": path, "Id": "1", "message": request.method, "name": "b"})


async def main():
    asyncio.get_running_loop().slow_callback_duration = 60
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        client = AsyncStorageClient("http://test/storage/v1/", {"apikey": "k"}, http_client=http)
        print(await client.list_buckets())
        print(await client.create_bucket("b"), await client.empty_bucket("b"), await client.delete_bucket("b"))
        files = client.from_("b")
        print(await files.list("folder"), await files.download("a.txt"))
        print((await files.upload("up.txt", b"text")).path)
        print(await files.move("a", "b"), await files.remove(["a"]))
        print(await files.create_signed_url("a.txt", 60))
        try:
            await client.get_bucket("missing")
        except StorageApiError as error:
            print(error.message)


asyncio.run(main())
