import time


def wait():
    time.sleep(0.01)
    print("wait")


def pause():
    time.sleep(0.01)
    print("pause")


def main():
    pause()
    wait()  # segue: skip[time-sleep] must not give way


if __name__ == "__main__":
    main()
