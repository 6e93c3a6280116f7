if a:
 b
if a:
	b
if a:
    if b:
     c
    d
if a:
        b
        if c:
        	d
if a:

    b

    # comment at depth

# comment at zero
    c
        # comment deeper
    d
if a:
    b
  # odd comment
else:
                    c
def f():
	if a:
		b
	c
class C:
    def f(self):
        return
    def g(self):
        pass
