from lib import Tee, put

if __name__ == "__main__":
    put(Tee())
