from unittest import mock

import robot


def low():
    return 10


def test_low_battery(monkeypatch):
    monkeypatch.setattr(robot, "battery", low)
    assert not robot.can_walk()
