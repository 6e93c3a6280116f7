import time


class Router:
    def __init__(self):
        self.routes = {}

    def add(self, path, f):
        self.routes[path] = f

    def resolve(self, path):
        return self.routes.get(path, self.missing)

    def missing(self, path):
        return "404 " + path

    def handle(self, path):
        handler = self.resolve(path)
        return handler(path)
