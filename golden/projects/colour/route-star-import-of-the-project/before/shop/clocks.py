class time:
    """Another thing, by the same name."""

    @staticmethod
    def sleep(seconds):
        print("slept", seconds)
