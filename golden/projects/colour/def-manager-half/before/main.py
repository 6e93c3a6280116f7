from locks.base import Lease
from locks.keeping import keep

if __name__ == "__main__":
    keep()
    with Lease():
        print("here")
