from lib import Body, Request, send

if __name__ == "__main__":
    send(Request(Body()))
