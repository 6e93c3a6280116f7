import pool


def save(text, path):
    with pool.Connection("store") as connection, open(path, "w") as file:
        file.write(connection.send(text))
