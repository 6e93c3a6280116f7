import time

from bus import bus, topics


@bus.on("created")
def created(what):
    time.sleep(0.001)
    return "created " + what


@bus.on("deleted")
def deleted(what):
    return "deleted " + what


@topics.on("news", "sports")
def log(what):
    time.sleep(0.001)
    print("log", what)


@topics.on("news")
def shout(what):
    print(what.upper())


def main():
    print(bus.emit("created", "x"), bus.emit("deleted", "y"), bus.emit("moved", "z"))
    topics.publish("news", "a")
    topics.publish_all("b")
    print(created("directly"))


if __name__ == "__main__":
    main()
