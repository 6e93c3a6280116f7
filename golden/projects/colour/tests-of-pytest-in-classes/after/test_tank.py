import asyncio

import pytest
from shared_tests import Tank


class WithDelay:
    @classmethod
    def setup_class(cls):
        cls.delay = 0


class TestTank(Tank):
    litres = 1


class TestDelay(WithDelay, Tank):
    @pytest.mark.asyncio
    async def test_delay(self):
        await asyncio.sleep(self.delay)
        assert self.delay == 0

    def test_litres(self):
        assert self.litres == 0
