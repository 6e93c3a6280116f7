from locks.base import Lease


class Short(Lease):
    name = "short"


class Noted(Lease):
    name = "noted"

    async def __aexit__(self, *details):
        await super().__aexit__(*details)
        print("noted")
