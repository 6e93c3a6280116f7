import old
from app import set_anew


def test(monkeypatch):
    monkeypatch.setattr(old, "get", print)
    set_anew.load("x")
