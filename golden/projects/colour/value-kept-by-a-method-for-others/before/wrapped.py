import functools
import time


class Timer:
    def timed(self, f):
        @functools.wraps(f)
        def wrapper(*args):
            result = f(*args)
            print("took")
            return result

        return wrapper


timer = Timer()


@timer.timed
def work():
    time.sleep(0.001)


if __name__ == "__main__":
    work()
