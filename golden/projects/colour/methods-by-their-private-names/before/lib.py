import time


class A:
    def __fetch(self):
        time.sleep(0.001)
        return "A"

    def run(self):
        return self.__fetch()


class B(A):
    def __fetch(self):
        return "B"

    def both(self):
        return self.run() + self.__fetch() + self._A__fetch()
