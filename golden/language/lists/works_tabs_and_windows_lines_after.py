import jobs


def f(g, h):
	if g:
		with jobs.Group() as group:
			a_handle = group.start(g())  # first
			# about h
			b_handle = group.start(h(
				1,
			))
		a, b = a_handle.result(), b_handle.result()
		with jobs.Group() as group:
			group.start(g())
			group.start(h())
	with jobs.Group() as group:
		handles = [
			group.start(g(x))  # each
			for x in a
		]
	return [handle.result() for handle in handles]
