import app.fixture


def test(old_answers):
    app.fixture.load("x")
