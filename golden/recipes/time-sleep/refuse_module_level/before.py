import time

time.sleep(0)

if __name__ == "__main__":
    for _ in range(3):
        time.sleep(0)
    print([time.sleep(0) for _ in range(3)], f"{time.sleep(0)}")
