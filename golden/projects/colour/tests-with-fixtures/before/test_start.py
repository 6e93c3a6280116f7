def test_start(slow_start):
    assert slow_start == "started"
