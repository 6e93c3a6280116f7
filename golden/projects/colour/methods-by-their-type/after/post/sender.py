from post.office import Office
from post.pigeon import Pigeon


class Sender:
    def __init__(self, office: Office):
        self.office = office
        self.pigeon = Pigeon()
        self.branches = {"north": Office()}

    async def run(self, letters):
        for letter in letters:
            print(await self.office.send(letter), self.pigeon.send(letter))
        branch = Office()
        print(await branch.send("last"))
