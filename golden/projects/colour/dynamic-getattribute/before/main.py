from lib import Proxy, Slow

if __name__ == "__main__":
    print(Proxy(Slow()).grab())
