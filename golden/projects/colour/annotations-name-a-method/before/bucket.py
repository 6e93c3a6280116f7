from __future__ import annotations

import time


class Bucket:
    def _request(self, path: list[str]) -> list[str]:
        time.sleep(0.01)
        return path

    def names(self) -> list[str]:
        found: list[str] = self._request(["names"])
        return found

    def list(self, path: str) -> list[str]:
        return self._request([path])
