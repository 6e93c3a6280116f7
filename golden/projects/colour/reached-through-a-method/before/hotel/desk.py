from dataclasses import dataclass

from hotel.staff import Porter


@dataclass
class Desk:
    porter: Porter

    def check_in(self, guest, bags):
        name = self.porter.carry(bags).name
        return f"{guest} by {name}"
