import jobs


def f(g, h):
	if g:
		a, b = jobs.all(
			g(),  # first

			# about h
			h(
				1,
			),
		)
		jobs.all(g(), \
			h())
	return jobs.all(*[
		g(x)  # each
		for x in a
	])
