import time


class Shelf:
    def __init__(self, *books):
        self.books = books

    def __iter__(self):
        for book in self.books:
            time.sleep(0.001)
            yield book

    def titles(self):
        return [book.title() for book in self]
