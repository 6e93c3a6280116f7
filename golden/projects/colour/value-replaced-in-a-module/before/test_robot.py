import robot


def test_low_battery():
    old, robot.battery = robot.battery, lambda: 10
    try:
        assert not robot.can_walk()
    finally:
        robot.battery = old
