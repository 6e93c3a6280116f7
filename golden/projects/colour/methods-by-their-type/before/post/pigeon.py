class Pigeon:
    def send(self, letter):
        return f"flew {letter}"
