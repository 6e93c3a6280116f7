import time

from fastapi import Depends, FastAPI


class Audit:
    def __init__(self):
        self.lines = []

    def record(self, text):
        time.sleep(0.001)
        self.lines.append(text)


audit = Audit()


def get_audit():
    time.sleep(0.001)
    audit.record("open")
    yield audit
    audit.record("close")


app = FastAPI()


@app.get("/items/{number}")
def item(number: int, log: Audit = Depends(get_audit)):
    log.record(f"item {number}")
    return {"id": number}
