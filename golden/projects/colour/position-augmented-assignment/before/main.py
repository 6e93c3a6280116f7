from bank import interest


class Account:
    def __init__(self):
        self.total = 5

    def add(self):
        self.total += interest(2)


def main():
    account = Account()
    account.add()
    local = 1
    local += interest(3)
    print(account.total, local)


if __name__ == "__main__":
    main()
