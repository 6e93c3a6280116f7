import time


class Pool:
    def close(self):
        time.sleep(0.001)
        print("close")


def close_all(pools: list):
    for p in pools:
        p.close()


def main():
    close_all([Pool()])
    Pool().close()
