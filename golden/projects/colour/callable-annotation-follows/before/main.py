from filters import slow_even
from sieve import keep

if __name__ == "__main__":
    print(keep([1, 2, 3], slow_even))
    print(keep([1, 2, 3], bool))
