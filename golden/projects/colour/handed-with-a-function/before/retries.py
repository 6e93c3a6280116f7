import time

from tenacity import retry, stop_after_attempt


def note(state):
    time.sleep(0.001)
    print(state.attempt_number)


@retry(stop=stop_after_attempt(2), before_sleep=note)
def load():
    raise OSError
