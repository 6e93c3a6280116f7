from lib import Lease, inside

if __name__ == "__main__":
    print(inside(Lease()))
