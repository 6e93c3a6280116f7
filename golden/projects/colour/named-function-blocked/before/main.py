from mill import turn


class Miller:
    @property
    def sacks(self):
        return turn()


if __name__ == "__main__":
    print(Miller().sacks)
