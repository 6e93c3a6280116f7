from app import others


def test(monkeypatch):
    monkeypatch.setattr(others, "get", print)
    others.load("x")
