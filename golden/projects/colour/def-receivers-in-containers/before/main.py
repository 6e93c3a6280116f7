from app.hub import Hub

hub = None


def start():
    global hub
    hub = Hub()


def main():
    start()
    hub.push_all("x")
    hub.push_one("disk")


if __name__ == "__main__":
    main()
