import time

from hooks import after, before, run


@before
def log(x):
    time.sleep(0.001)
    print("before", x)


@after
def done(x):
    print("after", x)


@after
def done2(x):
    time.sleep(0.001)
    print("after2", x)


def double(x):
    return x * 2


def main():
    print(run(double, 4))


if __name__ == "__main__":
    main()
