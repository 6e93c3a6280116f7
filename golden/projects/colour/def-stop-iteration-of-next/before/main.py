from lib import take

if __name__ == "__main__":
    take(iter([1, 2]))
