def f():
    pass
   