from buzzer import Buzzer


class Panel:
    def __init__(self):
        self.buzzer = Buzzer()
        self.on_press = self.buzzer.buzz
        self.handlers = [self.buzzer.hum]

    def press(self):
        self.on_press()
        for handler in self.handlers:
            handler()

    def hold(self, action=None):
        action = action or self.buzzer.click
        action()
