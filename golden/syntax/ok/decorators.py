@a
def f(): pass
@a.b.c
def f(): pass
@a(1)
@b
def f(): pass
@a[0].b
def f(): pass
@(a or b)
def f(): pass
@a if b else c
def f(): pass
@x := y
def f(): pass
@lambda f: f
def f(): pass
@a  # comment

# another

@b
class C:
    @property
    def x(self): pass
    @x.setter
    async def y(self): pass
@ a
def f(): pass
@a@b
def f(): pass
@await_
def f(): pass
