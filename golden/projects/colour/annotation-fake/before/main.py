from lib import Client, run
from test_lib import check

if __name__ == "__main__":
    print(run(Client()), check())
