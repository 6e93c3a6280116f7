from pool import Connection


def mail(text):
    with Connection("mail") as connection:
        return connection.send(text)
