from concurrent.futures import ThreadPoolExecutor
from lib import Slow, make

if __name__ == "__main__":
    with ThreadPoolExecutor() as pool:
        print(pool.submit(make).result().grab())
        print(pool.submit(Slow).result().grab())
        print([one.grab() for one in pool.map(lambda n: Slow(), [1])])
