from naps import nap


class Client:
    def fetch_it(self):
        nap()
        return 1


def run(client: Client):
    return client.fetch_it()
