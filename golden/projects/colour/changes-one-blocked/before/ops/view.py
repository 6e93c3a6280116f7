from ops.status import alive


class View:
    def __init__(self, hosts):
        self.hosts = hosts

    def __len__(self):
        return len(alive(self.hosts))
