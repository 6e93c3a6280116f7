from pool.connection import Connection, Spare
from pool.pool import Pool, check


def main():
    pool = Pool(Connection)
    print(pool.check(Connection()), check(Spare()))


if __name__ == "__main__":
    main()
