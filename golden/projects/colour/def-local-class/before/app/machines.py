import time


def run(steps):
    class Machine:
        def __init__(self):
            self.count = 0

        def step(self):
            time.sleep(0.001)
            self.count += 1

    machine = Machine()
    for _ in range(steps):
        machine.step()
    return machine.count
