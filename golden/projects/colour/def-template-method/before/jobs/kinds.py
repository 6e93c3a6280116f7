from time import sleep

from jobs.base import Job


class Import(Job):
    def work(self):
        sleep(0.01)
        return "imported"


class Check(Job):
    def work(self):
        return "checked"
