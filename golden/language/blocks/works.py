import old


def f(x):
    try:
        x()  # work
        x.more()
    except old.Error:
        # why
        x.clean()
    return x


class C:
	def g(self):
		try:
			self.f()
		except old.Error: self.h()
