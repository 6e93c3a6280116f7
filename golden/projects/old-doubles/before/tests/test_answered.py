import old_answers
from app.answered import load


@old_answers.activate
def test():
    load("x")
