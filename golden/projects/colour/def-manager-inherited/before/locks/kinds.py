from locks.base import Lease


class Short(Lease):
    name = "short"


class Noted(Lease):
    name = "noted"

    def __exit__(self, *details):
        super().__exit__(*details)
        print("noted")
