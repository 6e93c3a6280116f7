class Clock:
    def strike(self, hour):
        return "bong " * hour
