import asyncio

import pytest


class Tank:
    """Tests that are found in the classes that inherit them."""

    litres = 0

    @pytest.mark.asyncio
    async def test_fill(self):
        await asyncio.sleep(0)
        assert self.litres >= 0
