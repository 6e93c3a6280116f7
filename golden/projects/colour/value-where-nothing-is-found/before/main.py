import time

from t import Router


def home(path):
    time.sleep(0.001)
    return "home " + path


def about(path):
    return "about " + path


def main():
    r = Router()
    r.add("/", home)
    r.add("/about", about)
    for p in ("/", "/about", "/x"):
        print(r.handle(p))


if __name__ == "__main__":
    main()
