from __future__ import annotations

import asyncio


class Bucket:
    async def _request(self, path: list[str]) -> list[str]:
        await asyncio.sleep(0.01)
        return path

    async def names(self) -> list[str]:
        found: list[str] = await self._request(["names"])
        return found

    async def list(self, path: str) -> list[str]:
        return await self._request([path])
