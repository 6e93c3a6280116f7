from relay.line import send


def send_all(words):
    for word in words:
        send(word)
