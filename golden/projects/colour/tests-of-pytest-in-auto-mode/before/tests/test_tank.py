from tank import fill


def test_fill():
    assert fill(1) == 2
