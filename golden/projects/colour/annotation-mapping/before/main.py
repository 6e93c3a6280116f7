from lib import Table, show

if __name__ == "__main__":
    show(Table())
