class Wheel:
    def __init__(self):
        self.turns = 0

    async def turn(self):
        self.turns += 1
        return self.turns
