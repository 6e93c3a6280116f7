import time


async def test_poll(monkeypatch):
    slept = []
    monkeypatch.setattr("time.sleep", slept.append)
    time.sleep(5)
    assert slept == [5]
