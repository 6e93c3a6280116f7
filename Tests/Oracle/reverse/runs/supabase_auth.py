"""People signed in by supabase_auth's async half at a server that httpx plays."""

import asyncio

import httpx
from supabase_auth import AsyncGoTrueAdminAPI, AsyncGoTrueClient
from supabase_auth.errors import AuthApiError

USER = {
    "id": "11111111-1111-4111-8111-111111111111",
    "aud": "authenticated",
    "app_metadata": {},
    "user_metadata": {},
    "created_at": "2026-01-01T00:00:00Z",
    "email": "ada@example.org",
    "factors": [],
}
SESSION = {"access_token": "a.b.c", "refresh_token": "r", "token_type": "bearer", "expires_in": 3600, "user": USER}


async def answer(request):
    if b"wrong" in request.content:
        return httpx.Response(400, json={"msg": "wrong password", "error_code": "invalid_credentials"})
    if request.url.path.endswith(("/user", "/admin/users/11111111-1111-4111-8111-111111111111")):
        return httpx.Response(200, json=USER)
    if request.url.path.endswith("/logout"):
        return httpx.Response(204)
    return httpx.Response(200, json=SESSION)


def server():
    return httpx.AsyncClient(transport=httpx.MockTransport(answer))


async def main():
    asyncio.get_running_loop().slow_callback_duration = 60
    async with AsyncGoTrueClient(url="http://test", http_client=server(), auto_refresh_token=False) as client:
        events = []
        client.on_auth_state_change(lambda event, session: events.append(event))
        password = {"email": "ada@example.org", "password": "right"}
        print((await client.sign_in_with_password(password)).user.email)
        print((await client.get_session()).refresh_token, (await client.get_user("a.b.c")).user.id)
        print((await client.refresh_session("r")).session.access_token)
        try:
            await client.sign_in_with_password({**password, "password": "wrong"})
        except AuthApiError as error:
            print(error.message)
        await client.sign_out()
        print(await client.get_session(), events)
    async with AsyncGoTrueAdminAPI(url="http://test", http_client=server()) as admin:
        print((await admin.get_user_by_id(USER["id"])).user.email)


asyncio.run(main())
